// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/picturestage.h"

namespace vedette {

PictureStage::PictureStage(QThreadPool &pool, FrameHub &any, FrameHub &jpeg, FrameMeter &meter)
    : m_any(any)
    , m_jpeg(jpeg)
    , m_meter(meter)
    , m_settings(ProcessingConfig())
    , m_job(pool, [this](const Task &task) { work(task); })
{
}

void PictureStage::setProcessing(const ProcessingConfig &processing)
{
    m_settings.replace(processing);
    m_job.clear();
    note({});
}

void PictureStage::take(const Frame &frame)
{
    m_settings.act([&](const Settings::Ticket &settings) {
        if (settings->changesPictures()) {
            if (!m_any.isEmpty() || !m_jpeg.isEmpty())
                m_job.put({frame, settings});
            return;
        }
        m_meter.count(frame);
        m_any.deliver(frame);
        if (m_jpeg.isEmpty())
            return;
        if (frame.isJpeg())
            m_jpeg.deliver(frame);
        else
            m_job.put({frame, settings});
    });
}

void PictureStage::work(const Task &task)
{
    if (!task.settings->changesPictures())
        return encode(task.frame, task.settings);
    if (!m_processor)
        m_processor = std::make_unique<PictureProcessor>();
    const auto changed = m_processor->process(task.frame, *task.settings);
    note(changed.error());
    if (!changed)
        return;
    m_settings.finish(task.settings, [&] {
        m_meter.count(*changed);
        m_any.deliver(*changed);
        if (changed->isJpeg())
            m_jpeg.deliver(*changed);
    });
    if (!changed->isJpeg() && !m_jpeg.isEmpty())
        encode(*changed, task.settings);
}

void PictureStage::encode(const Frame &frame, const Settings::Ticket &settings)
{
    auto jpeg = m_encoder.encode(frame.raw(), settings->quality);
    if (!jpeg)
        return;
    const Frame encoded = frame.encoded(std::move(jpeg).value());
    m_settings.finish(settings, [&] { m_jpeg.deliver(encoded); });
}

Error PictureStage::error() const
{
    Error error;
    m_error.act([&](const Guarded<Error>::Ticket &now) { error = *now; });
    return error;
}

void PictureStage::note(const Error &error)
{
    if (error != this->error())
        m_error.replace(error);
}

} // namespace vedette
