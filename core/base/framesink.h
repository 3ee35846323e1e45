// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/frame.h"

namespace vedette {

/// Whoever takes frames. A sink never holds its producer up: it takes note and returns.
class FrameSink
{
public:
    enum class Needs {
        AnyPicture, ///< JPEG or raw, as the source has it
        Jpeg,       ///< only JPEG; a raw picture is encoded once for all who need that
    };

    FrameSink() = default;
    FrameSink(const FrameSink &) = delete;
    FrameSink &operator=(const FrameSink &) = delete;
    virtual ~FrameSink() = default;

    /// The same answer at every call.
    virtual Needs needs() const = 0;

    /// Called in the producer's thread, one call at a time per producer. Must return at once and
    /// must not add or remove sinks.
    virtual void takeFrame(const Frame &frame) = 0;
};

} // namespace vedette
