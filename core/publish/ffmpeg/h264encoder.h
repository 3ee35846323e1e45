// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publish/ffmpeg/avhandles.h"
#include "core/publish/ffmpeg/h264encoders.h"
#include "core/publish/streamwriter.h"

#include <functional>

namespace vedette {

/// Makes H.264 of pictures, by one of h264Encoders(). Thread: used by one at a time.
class H264Encoder final
{
public:
    /// Of the times of pictures and packets.
    static constexpr AVRational timeBase{1, 90'000};

    /// Where the sizes of pictures and the like stand that a decoder begins with.
    enum class Headers {
        Once,     ///< beside the stream, for those that keep them there
        Repeated, ///< before each key frame
    };

    explicit H264Encoder(const H264EncoderChoice &choice);

    /// Once, before all else. False: this one cannot be used for that here.
    bool open(const StreamWish &wish, Headers headers);

    const H264EncoderChoice &choice() const { return m_choice; }
    const AVCodecContext &context() const { return *m_context; }

    /// What takes the packets, which are its to change, returns 0 or an error of FFmpeg's.
    using Take = std::function<int(AVPacket &)>;
    /// `time` is in timeBase and more than the last one. Returns 0, an error of FFmpeg's, or what
    /// `take` returned.
    int encode(const PlaneView &picture, qint64 time, StreamWriter::Key key, const Take &take);

    /// Whether the last error of encode() was its own.
    bool hasFailed() const { return m_failed; }

private:
    bool openDevice();
    int fill(const PlaneView &picture);
    AVFrame *uploaded();

    const H264EncoderChoice &m_choice;
    AvPtr<AVCodecContext> m_context;
    AvPtr<AVFrame> m_frame;
    AvPtr<AVFrame> m_onDevice;
    AvPtr<AVPacket> m_packet;
    bool m_failed = false;
};

} // namespace vedette
