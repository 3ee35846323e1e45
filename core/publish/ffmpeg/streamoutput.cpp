// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/ffmpeg/streamoutput.h"

namespace vedette {

namespace {

int isOver(void *limit)
{
    return static_cast<const CallLimit *>(limit)->isOver() ? 1 : 0;
}

const char *formatOf(const QByteArray &url)
{
    if (url.startsWith("rtsp:"))
        return "rtsp";
    return url.startsWith("rtmp") ? "flv" : "mpegts";
}

} // namespace

StreamOutput::StreamOutput(const CallLimit &limit)
    : m_interrupt{isOver, const_cast<CallLimit *>(&limit)}
{
}

bool StreamOutput::wantsHeadersApart(const QByteArray &url)
{
    const AVOutputFormat *format = av_guess_format(formatOf(url), nullptr, nullptr);
    return format && (format->flags & AVFMT_GLOBALHEADER);
}

int StreamOutput::open(const QByteArray &url, const AVCodecContext &encoder)
{
    close();
    m_bytes = 0;
    AVFormatContext *made = nullptr;
    const int error =
            avformat_alloc_output_context2(&made, nullptr, formatOf(url), url.constData());
    if (error < 0)
        return error == AVERROR(EINVAL) ? AVERROR_MUXER_NOT_FOUND : error;
    m_context.reset(made);
    m_context->interrupt_callback = m_interrupt;
    m_context->flags |= AVFMT_FLAG_FLUSH_PACKETS;
    AVStream *stream = avformat_new_stream(made, nullptr);
    if (!stream)
        return AVERROR(ENOMEM);
    if (const int failed = avcodec_parameters_from_context(stream->codecpar, &encoder); failed < 0)
        return failed;
    stream->time_base = encoder.time_base;
    stream->avg_frame_rate = encoder.framerate;
    m_timeBase = encoder.time_base;

    AvOptions options;
    options.set("rtsp_transport", "tcp");
    options.set("flvflags", "no_duration_filesize"); // nobody can go back and write them
    options.set("tls_verify", "1");
    if (!(m_context->oformat->flags & AVFMT_NOFILE)) {
        const int refused = avio_open2(&m_context->pb, url.constData(), AVIO_FLAG_WRITE,
                                       &m_interrupt, options.get());
        if (refused < 0)
            return refused;
    }
    const int refused = avformat_write_header(m_context.get(), options.get());
    m_hasBegun = refused >= 0;
    return std::min(refused, 0);
}

int StreamOutput::write(AVPacket &packet)
{
    av_packet_rescale_ts(&packet, m_timeBase, m_context->streams[0]->time_base);
    packet.stream_index = 0;
    const int size = packet.size;
    const int error = av_write_frame(m_context.get(), &packet);
    if (error >= 0)
        m_bytes += quint64(size);
    return error;
}

void StreamOutput::close()
{
    if (!m_context)
        return;
    if (std::exchange(m_hasBegun, false))
        av_write_trailer(m_context.get());
    if (!(m_context->oformat->flags & AVFMT_NOFILE))
        avio_closep(&m_context->pb);
    m_context.reset();
}

} // namespace vedette
