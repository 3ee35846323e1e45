// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/framesink.h"

#include <mutex>
#include <vector>

namespace vedette {

/// Hands each frame of one producer to any number of sinks. It owns no sink and drops nothing.
/// Thread: all functions from any thread.
class FrameHub final
{
public:
    /// Adding a sink twice does nothing. Returns whether it is the first one now.
    bool add(FrameSink &sink);

    /// After the return `sink` is not called any more and may be destroyed. Returns whether none
    /// is left because of it.
    bool remove(FrameSink &sink);

    bool isEmpty() const;

    /// Calls takeFrame() of every sink before it returns.
    void deliver(const Frame &frame);

private:
    mutable std::mutex m_mutex; // held while delivering, so that remove() waits for it
    std::vector<FrameSink *> m_sinks;
};

} // namespace vedette
