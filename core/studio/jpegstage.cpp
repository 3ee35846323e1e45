// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/jpegstage.h"

namespace vedette {

namespace {

// What the field takes as good: artefacts are hard to see, and half the bytes of 90.
constexpr int quality = 80;

} // namespace

JpegStage::JpegStage(QThreadPool &pool, FrameHub &out)
    : m_out(out)
    , m_job(pool, [this](const Frame &frame) { work(frame); })
{
}

void JpegStage::work(const Frame &frame)
{
    auto jpeg = m_encoder.encode(frame.raw(), quality);
    if (jpeg)
        m_out.deliver(frame.encoded(std::move(jpeg).value()));
}

} // namespace vedette
