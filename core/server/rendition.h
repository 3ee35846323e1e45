// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/mailbox.h"
#include "core/base/newestjob.h"
#include "core/base/waker.h"
#include "core/codec/jpegencoder.h"
#include "core/codec/picturerenderer.h"
#include "core/server/publication.h"
#include "core/server/viewerwish.h"

namespace vedette {

/// A camera's pictures in another size or quality, made once for all who ask for the same: decoded
/// at a size near the wanted one, scaled and encoded in the pool, the newest frame first and only
/// while somebody would take it. Thread: the server's; the work is done in the pool.
class Rendition final : public QObject
{
    Q_OBJECT

public:
    /// `pool` and `timings` outlive this.
    Rendition(const PictureWish &wish, QThreadPool &pool, const ShareTimings &timings);
    ~Rendition() override;

    const PictureWish &wish() const { return m_wish; }
    Publication &publication() { return m_publication; }
    const Publication &publication() const { return m_publication; }

    /// The camera's newest frame, which came in at `arrived`: is made anew if anybody wants it.
    void offer(const Frame &frame, Clock::time_point arrived);
    /// The same for one that waits for it, whatever was offered before.
    void make(const Frame &frame, Clock::time_point arrived) { m_job.put({frame, arrived}); }
    /// Makes it of what stands in for a camera that is lost, see Publication::setStandIn().
    void makeStandIn(const Frame &jpeg) { m_job.put({jpeg, {}, true}); }

    /// Of what was offered until now nothing is published, and nobody gets the newest.
    void forget();

    /// Since when nobody has used it; nothing while somebody does.
    std::optional<Clock::time_point> unusedSince() const { return m_unusedSince; }

private:
    struct Task
    {
        Frame frame;
        Clock::time_point arrived;
        bool isStandIn = false;
    };

    void work(const Task &task); // in the pool
    Result<QByteArray> made(const Frame &frame);
    void publish();

    const PictureWish m_wish;
    Publication m_publication;
    std::optional<Clock::time_point> m_unusedSince;
    Clock::time_point m_forgotten; // what arrived until then is not published
    Mailbox<Task> m_done;
    Waker m_waker;
    PictureRenderer m_renderer; // used by one job at a time, like what follows
    JpegEncoder m_encoder;
    QImage m_picture;
    NewestJob<Task> m_job; // last: waits for the work in progress before the rest goes
};

} // namespace vedette
