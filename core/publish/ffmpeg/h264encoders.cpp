// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/ffmpeg/h264encoders.h"

namespace vedette {

// A key frame that is asked for has to be one that a player can begin with (IDR), and each picture
// comes out before the next one goes in.
const std::vector<H264EncoderChoice> &h264Encoders()
{
    using Work = H264EncoderChoice::Work;
    static const std::vector<H264EncoderChoice> encoders{
            {"h264_vaapi",
             Work::Hardware,
             AV_PIX_FMT_NV12,
             AV_HWDEVICE_TYPE_VAAPI,
             {{"async_depth", "1"}}},
            {"h264_nvenc",
             Work::Hardware,
             AV_PIX_FMT_YUV420P,
             AV_HWDEVICE_TYPE_NONE,
             {{"tune", "ull"}, {"zerolatency", "1"}, {"delay", "0"}, {"forced-idr", "1"}}},
            {"h264_qsv",
             Work::Hardware,
             AV_PIX_FMT_NV12,
             AV_HWDEVICE_TYPE_NONE,
             {{"async_depth", "1"}, {"forced_idr", "1"}}},
            {"h264_v4l2m2m", Work::Hardware, AV_PIX_FMT_YUV420P},
            {"h264_mf",
             Work::Hardware,
             AV_PIX_FMT_NV12,
             AV_HWDEVICE_TYPE_NONE,
             {{"hw_encoding", "1"}, {"scenario", "live_streaming"}}},
            {"h264_videotoolbox",
             Work::Hardware,
             AV_PIX_FMT_NV12,
             AV_HWDEVICE_TYPE_NONE,
             {{"realtime", "1"}}},
            {"libx264",
             Work::Software,
             AV_PIX_FMT_YUV420P,
             AV_HWDEVICE_TYPE_NONE,
             {{"preset", "veryfast"}, {"tune", "zerolatency"}, {"forced-idr", "1"}}},
            {"libopenh264", Work::Software, AV_PIX_FMT_YUV420P},
            {"h264_mf",
             Work::Software,
             AV_PIX_FMT_NV12,
             AV_HWDEVICE_TYPE_NONE,
             {{"scenario", "live_streaming"}}},
    };
    return encoders;
}

} // namespace vedette
