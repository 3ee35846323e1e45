// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/buffer.h>
#include <libavutil/frame.h>
}

#include <memory>

namespace vedette {

/// FFmpeg's things with who frees them.
struct AvFree
{
    void operator()(AVCodecContext *context) const { avcodec_free_context(&context); }
    void operator()(AVFrame *frame) const { av_frame_free(&frame); }
    void operator()(AVPacket *packet) const { av_packet_free(&packet); }
    void operator()(AVBufferRef *buffer) const { av_buffer_unref(&buffer); }
    void operator()(AVFormatContext *context) const { avformat_free_context(context); }
};

template <typename T>
using AvPtr = std::unique_ptr<T, AvFree>;

/// Options on their way into FFmpeg, which takes out those that it knows.
class AvOptions final
{
public:
    AvOptions() = default;
    AvOptions(const AvOptions &) = delete;
    AvOptions &operator=(const AvOptions &) = delete;
    ~AvOptions() { av_dict_free(&m_options); }

    void set(const char *key, const char *value) { av_dict_set(&m_options, key, value, 0); }
    AVDictionary **get() { return &m_options; }

private:
    AVDictionary *m_options = nullptr;
};

} // namespace vedette
