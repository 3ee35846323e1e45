// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/framehub.h"
#include "core/base/newestjob.h"
#include "core/codec/jpegencoder.h"

namespace vedette {

/// Encodes the raw frames of one camera once for all sinks that need JPEG, in the pool. Frames
/// that come faster than they are encoded are dropped, the newest wins.
/// Thread: encode() from the producer's; the sinks are called in the pool.
class JpegStage final
{
public:
    /// `out` outlives the stage.
    JpegStage(QThreadPool &pool, FrameHub &out);

    void encode(const Frame &frame) { m_job.put(frame); }
    quint64 dropped() const { return m_job.dropped(); }

private:
    void work(const Frame &frame);

    FrameHub &m_out;
    JpegEncoder m_encoder; // used by one job at a time
    NewestJob<Frame> m_job;
};

} // namespace vedette
