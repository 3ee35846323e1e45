// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QLibraryInfo>
#include <QVersionNumber>

namespace vedette::test {

/// Whether Qt plays by GStreamer here, and not by FFmpeg.
inline bool playsByGStreamer()
{
    const QByteArray backend = qgetenv("QT_MEDIA_BACKEND");
    return backend.isEmpty() ? QLibraryInfo::version() < QVersionNumber(6, 5)
                             : backend == "gstreamer";
}

} // namespace vedette::test
