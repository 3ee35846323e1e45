// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/ffmpeg/h264encoder.h"

#include <algorithm>
#include <cmath>

namespace vedette {

namespace {

constexpr int keyFrameSeconds = 2;
constexpr int mostThreads = 4;

// One for each begun million of pixels: they cost quality, as each has a part of the picture.
int threadsFor(QSize size)
{
    constexpr int pixelsOfOne = 1'000'000;
    return std::clamp((size.width() * size.height() - 1) / pixelsOfOne + 1, 1, mostThreads);
}

void copyPlane(uchar *to, int toStride, const uchar *from, int fromStride, int width, int height)
{
    for (int y = 0; y < height; ++y, to += toStride, from += fromStride)
        std::copy_n(from, width, to);
}

void pairPlanes(uchar *to, int toStride, const PlaneView &picture)
{
    const uchar *cb = picture.planes[1];
    const uchar *cr = picture.planes[2];
    for (qsizetype y = 0; y < picture.size.height() / 2; ++y) {
        for (qsizetype x = 0; x < picture.size.width() / 2; ++x) {
            to[2 * x] = cb[x];
            to[2 * x + 1] = cr[x];
        }
        to += toStride;
        cb += picture.strides[1];
        cr += picture.strides[2];
    }
}

} // namespace

H264Encoder::H264Encoder(const H264EncoderChoice &choice)
    : m_choice(choice)
    , m_frame(av_frame_alloc())
    , m_onDevice(av_frame_alloc())
    , m_packet(av_packet_alloc())
{
}

bool H264Encoder::open(const StreamWish &wish, Headers headers)
{
    const AVCodec *codec = avcodec_find_encoder_by_name(m_choice.name);
    if (!codec || !m_frame || !m_onDevice || !m_packet)
        return false;
    m_context.reset(avcodec_alloc_context3(codec));
    if (!m_context)
        return false;
    const int fps = std::max(1, int(std::ceil(wish.fps)));
    AVCodecContext &context = *m_context;
    context.width = wish.size.width();
    context.height = wish.size.height();
    context.pix_fmt = m_choice.format;
    context.time_base = timeBase;
    context.framerate = {fps, 1};
    context.gop_size = fps * keyFrameSeconds;
    context.max_b_frames = 0;
    context.bit_rate = qint64(wish.kilobits) * 1000;
    context.rc_max_rate = context.bit_rate;
    context.rc_buffer_size = wish.kilobits * 1000; // of one second
    context.thread_count = threadsFor(wish.size);
    // What JPEG has (JFIF), in limited range.
    context.color_range = AVCOL_RANGE_MPEG;
    context.colorspace = AVCOL_SPC_SMPTE170M;
    context.color_primaries = AVCOL_PRI_BT709;
    context.color_trc = AVCOL_TRC_BT709;
    if (headers == Headers::Once)
        context.flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    if (m_choice.device != AV_HWDEVICE_TYPE_NONE && !openDevice())
        return false;
    AvOptions options;
    for (const H264EncoderChoice::Option &option : m_choice.options)
        options.set(option.key, option.value);
    if (avcodec_open2(&context, codec, options.get()) < 0)
        return false;
    m_frame->format = m_choice.format;
    m_frame->width = context.width;
    m_frame->height = context.height;
    m_frame->color_range = context.color_range;
    m_frame->colorspace = context.colorspace;
    m_frame->color_primaries = context.color_primaries;
    m_frame->color_trc = context.color_trc;
    return av_frame_get_buffer(m_frame.get(), 0) == 0;
}

bool H264Encoder::openDevice()
{
    AVBufferRef *made = nullptr;
    if (av_hwdevice_ctx_create(&made, m_choice.device, nullptr, nullptr, 0) < 0)
        return false;
    const AvPtr<AVBufferRef> device(made);
    AvPtr<AVBufferRef> frames(av_hwframe_ctx_alloc(device.get()));
    if (!frames)
        return false;
    constexpr int pictures = 8; // that it holds at once at most
    auto *context = reinterpret_cast<AVHWFramesContext *>(frames->data);
    context->format = AV_PIX_FMT_VAAPI;
    context->sw_format = m_choice.format;
    context->width = m_context->width;
    context->height = m_context->height;
    context->initial_pool_size = pictures;
    if (av_hwframe_ctx_init(frames.get()) < 0)
        return false;
    m_context->pix_fmt = context->format;
    m_context->hw_frames_ctx = frames.release(); // which frees it
    return true;
}

int H264Encoder::fill(const PlaneView &picture)
{
    if (const int error = av_frame_make_writable(m_frame.get()); error < 0)
        return error;
    const int width = picture.size.width();
    const int height = picture.size.height();
    copyPlane(m_frame->data[0], m_frame->linesize[0], picture.planes[0], picture.strides[0], width,
              height);
    if (m_choice.format == AV_PIX_FMT_NV12) {
        pairPlanes(m_frame->data[1], m_frame->linesize[1], picture);
        return 0;
    }
    for (size_t i = 1; i < picture.planes.size(); ++i)
        copyPlane(m_frame->data[i], m_frame->linesize[i], picture.planes[i], picture.strides[i],
                  width / 2, height / 2);
    return 0;
}

// The frame as the encoder takes it; null when it cannot be put on the device.
AVFrame *H264Encoder::uploaded()
{
    if (!m_context->hw_frames_ctx)
        return m_frame.get();
    av_frame_unref(m_onDevice.get());
    if (av_hwframe_get_buffer(m_context->hw_frames_ctx, m_onDevice.get(), 0) < 0 ||
        av_hwframe_transfer_data(m_onDevice.get(), m_frame.get(), 0) < 0 ||
        av_frame_copy_props(m_onDevice.get(), m_frame.get()) < 0)
        return nullptr;
    return m_onDevice.get();
}

int H264Encoder::encode(const PlaneView &picture, qint64 time, StreamWriter::Key key,
                        const Take &take)
{
    m_failed = true; // until it has not
    if (const int error = fill(picture); error < 0)
        return error;
    m_frame->pts = time;
    m_frame->pict_type = key == StreamWriter::Key::Now ? AV_PICTURE_TYPE_I : AV_PICTURE_TYPE_NONE;
    const AVFrame *frame = uploaded();
    if (!frame)
        return AVERROR_EXTERNAL;
    if (const int error = avcodec_send_frame(m_context.get(), frame); error < 0)
        return error;
    for (;;) {
        const int error = avcodec_receive_packet(m_context.get(), m_packet.get());
        if (error == AVERROR(EAGAIN)) {
            m_failed = false;
            return 0;
        }
        if (error < 0)
            return error;
        const int refused = take(*m_packet);
        av_packet_unref(m_packet.get());
        if (refused < 0) {
            m_failed = false;
            return refused;
        }
    }
}

} // namespace vedette
