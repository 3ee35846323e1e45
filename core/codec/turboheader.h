// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/codec/turbohandle.h"

#include <QByteArrayView>
#include <QSize>

#include <optional>

namespace vedette {

/// Reads in TurboJPEG's terms what the header of a JPEG file says. Thread: used by one at a time.
/// Internal to core/codec.
class TurboHeader final
{
public:
    struct Content
    {
        QSize size;
        int subsampling; ///< one of TJSAMP
        int colours;     ///< one of TJCS
    };

    TurboHeader();

    /// Nothing where TurboJPEG cannot read it, or it knows no name for the subsampling.
    std::optional<Content> read(QByteArrayView jpeg);

private:
    TurboHandle m_turbo;
};

} // namespace vedette
