// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

extern "C" {
#include <libavutil/hwcontext.h>
#include <libavutil/pixfmt.h>
}

#include <vector>

namespace vedette {

/// An encoder for H.264 that FFmpeg may have, and how it is used for pictures that are live.
struct H264EncoderChoice
{
    enum class Work { Hardware, Software };

    struct Option
    {
        const char *key;
        const char *value;
    };

    const char *name;
    Work work;
    AVPixelFormat format; ///< of the pictures that it is given: YUV420P or NV12
    AVHWDeviceType device = AV_HWDEVICE_TYPE_NONE; ///< that they have to be put on
    std::vector<Option> options = {}; ///< those that a version does not know are left out
};

/// In the order in which they are tried.
const std::vector<H264EncoderChoice> &h264Encoders();

} // namespace vedette
