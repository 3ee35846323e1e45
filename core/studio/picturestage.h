// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/framehub.h"
#include "core/base/framemeter.h"
#include "core/base/guarded.h"
#include "core/base/newestjob.h"
#include "core/codec/jpegencoder.h"
#include "core/config/processingconfig.h"
#include "core/studio/pictureprocessor.h"

#include <memory>

namespace vedette {

/// What happens to the frames of one camera between its source and its sinks: nothing where
/// nothing is set and no raw picture is wanted as JPEG. Else they are changed and encoded once for
/// all sinks, in the pool, and only while there is a sink; frames that come faster are dropped,
/// the newest wins. A frame that cannot be changed is not delivered.
/// Thread: take() from the producer's, the rest from any; sinks are called in the producer's or in
/// the pool.
class PictureStage final
{
public:
    /// `any` gets pictures as they are, `jpeg` JPEG; `meter` counts what goes out. They outlive the
    /// stage.
    PictureStage(QThreadPool &pool, FrameHub &any, FrameHub &jpeg, FrameMeter &meter);

    /// After the return nothing is delivered that was made by what was set before.
    void setProcessing(const ProcessingConfig &processing);

    void take(const Frame &frame);
    quint64 dropped() const { return m_job.dropped(); }

    /// Why the newest frame could not be changed as is set, or an error of code None.
    Error error() const;

private:
    using Settings = Guarded<ProcessingConfig>;
    struct Task
    {
        Frame frame;
        Settings::Ticket settings;
    };

    void work(const Task &task);
    void encode(const Frame &frame, const Settings::Ticket &settings);
    void note(const Error &error);

    FrameHub &m_any;
    FrameHub &m_jpeg;
    FrameMeter &m_meter;
    Settings m_settings;
    Guarded<Error> m_error{Error{}};
    std::unique_ptr<PictureProcessor> m_processor; // where there is need; used by one job at a time
    JpegEncoder m_encoder;                         // the same
    NewestJob<Task> m_job;
};

} // namespace vedette
