// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publish/calllimit.h"
#include "core/publish/ffmpeg/avhandles.h"

#include <QByteArray>

namespace vedette {

/// The connection to a media server: RTSP with TCP, RTMP, or MPEG-TS by SRT. Functions return 0 or
/// an error of FFmpeg's. Thread: used by one at a time.
class StreamOutput final
{
public:
    /// `limit` outlives this.
    explicit StreamOutput(const CallLimit &limit);
    ~StreamOutput() { close(); }
    Q_DISABLE_COPY_MOVE(StreamOutput)

    /// Whether what goes to such an address wants a stream's headers apart.
    static bool wantsHeadersApart(const QByteArray &url);

    /// `encoder` is open already.
    int open(const QByteArray &url, const AVCodecContext &encoder);

    /// `packet`, of which this takes its part, is in the encoder's time base.
    int write(AVPacket &packet);

    /// Says goodbye and closes; does nothing when it is closed.
    void close();

    quint64 bytes() const { return m_bytes; }

private:
    const AVIOInterruptCB m_interrupt;
    AvPtr<AVFormatContext> m_context;
    AVRational m_timeBase{};
    bool m_hasBegun = false;
    quint64 m_bytes = 0;
};

} // namespace vedette
