// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publish/ffmpeg/h264encoder.h"
#include "core/publish/ffmpeg/streamoutput.h"
#include "core/publish/streamwriter.h"

#include <QSet>

#include <memory>

namespace vedette {

class AvLog;

/// The StreamWriter of FFmpeg's libraries. A hardware encoder that fails at its work is not used
/// again.
class FFmpegWriter final : public StreamWriter
{
public:
    explicit FFmpegWriter(const CallLimit &limit);
    ~FFmpegWriter() override;

    Error open(const StreamWish &wish) override;
    Error write(const PlaneView &picture, Clock::duration time, Key key) override;
    void close() override;
    QString encoder() const override;
    quint64 bytes() const override { return m_output.bytes(); }

private:
    bool openEncoder(const StreamWish &wish);

    std::unique_ptr<AvLog> m_log; // since open()
    StreamOutput m_output;
    std::unique_ptr<H264Encoder> m_encoder;
    QSet<const H264EncoderChoice *> m_unfit;
};

} // namespace vedette
