// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/ffmpeg/ffmpegwriter.h"

using namespace vedette;

// What publishmodule.h loads.
extern "C" Q_DECL_EXPORT StreamWriter *vedetteMakeStreamWriter(const CallLimit &limit)
{
    return std::make_unique<FFmpegWriter>(limit).release(); // the caller's
}
