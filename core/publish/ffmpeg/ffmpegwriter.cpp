// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/ffmpeg/ffmpegwriter.h"

#include "core/publish/ffmpeg/averror.h"
#include "core/publish/ffmpeg/avlog.h"

namespace vedette {

FFmpegWriter::FFmpegWriter(const CallLimit &limit)
    : m_output(limit)
{
}

FFmpegWriter::~FFmpegWriter()
{
    close();
}

Error FFmpegWriter::open(const StreamWish &wish)
{
    close();
    m_log.reset(); // there is one at a time
    m_log = std::make_unique<AvLog>(wish.url);
    if (!openEncoder(wish))
        return {ErrorCode::EncoderAbsent, m_log->last()};
    m_log->forget();
    if (const int error = m_output.open(wish.url, m_encoder->context()); error < 0) {
        Error told = avError(error, m_log->first());
        m_output.close();
        return told;
    }
    return {};
}

bool FFmpegWriter::openEncoder(const StreamWish &wish)
{
    using Headers = H264Encoder::Headers;
    const Headers headers =
            StreamOutput::wantsHeadersApart(wish.url) ? Headers::Once : Headers::Repeated;
    for (const H264EncoderChoice &choice : h264Encoders()) {
        const bool isHardware = choice.work == H264EncoderChoice::Work::Hardware;
        if ((isHardware && wish.encoders == EncoderKind::Software) || m_unfit.contains(&choice))
            continue;
        m_encoder = std::make_unique<H264Encoder>(choice);
        if (m_encoder->open(wish, headers))
            return true;
    }
    m_encoder.reset();
    return false;
}

Error FFmpegWriter::write(const PlaneView &picture, Clock::duration time, Key key)
{
    using Ticks = std::chrono::duration<qint64, std::ratio<1, 90'000>>;
    static_assert(Ticks::period::den == H264Encoder::timeBase.den);
    m_log->forget();
    const int error =
            m_encoder->encode(picture, std::chrono::duration_cast<Ticks>(time).count(), key,
                              [this](AVPacket &packet) { return m_output.write(packet); });
    if (error >= 0)
        return {};
    if (!m_encoder->hasFailed())
        return avError(error, m_log->first());
    if (m_encoder->choice().work == H264EncoderChoice::Work::Hardware)
        m_unfit.insert(&m_encoder->choice());
    return {ErrorCode::EncoderFailed, encoder()};
}

void FFmpegWriter::close()
{
    m_output.close();
    m_encoder.reset();
}

QString FFmpegWriter::encoder() const
{
    return m_encoder ? QString::fromLatin1(m_encoder->choice().name) : QString();
}

} // namespace vedette
