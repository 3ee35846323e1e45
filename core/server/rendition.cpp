// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/rendition.h"

#include "core/codec/jpeginfo.h"
#include "core/codec/pictureimage.h"

#include <algorithm>

namespace vedette {

namespace {

// As good as what is encoded of raw pictures.
constexpr int usualQuality = 80;

/// What is wanted of a picture of that size: never larger than it is.
QSize target(QSize picture, QSize within)
{
    const auto side = [](int wanted, int own) {
        return wanted > 0 ? std::min(wanted, own) : own;
    };
    return {side(within.width(), picture.width()), side(within.height(), picture.height())};
}

} // namespace

Rendition::Rendition(const PictureWish &wish, QThreadPool &pool, const ShareTimings &timings)
    : m_wish(wish)
    , m_publication(timings, this)
    , m_unusedSince(Clock::now())
    , m_job(pool, [this](const Task &task) { work(task); })
{
    m_waker.attach(*this, [this] { publish(); });
    connect(&m_publication, &Publication::usedChanged, this, [this] {
        if (m_publication.isUsed())
            m_unusedSince.reset();
        else if (!m_unusedSince)
            m_unusedSince = Clock::now();
    });
}

Rendition::~Rendition()
{
    m_waker.detach();
}

void Rendition::offer(const Frame &frame, Clock::time_point arrived)
{
    if (m_publication.wantsFrame(arrived))
        make(frame, arrived);
}

void Rendition::forget()
{
    m_forgotten = Clock::now();
    m_publication.clear();
}

void Rendition::work(const Task &task)
{
    const auto jpeg = made(task.frame);
    // One that cannot be read is left out, as a camera's broken frames are.
    if (jpeg && m_done.put({task.frame.encoded(*jpeg), task.arrived, task.isStandIn}))
        m_waker.wake();
}

Result<QByteArray> Rendition::made(const Frame &frame)
{
    const auto info = readJpegInfo(frame.jpeg());
    if (!info)
        return info.error();
    const QSize size = target(info->size, m_wish.within);
    if (fittedSize(info->size, size) == info->size && m_wish.quality == 0)
        return withHuffmanTables(frame.jpeg());
    auto picture = m_renderer.render(frame, size, std::move(m_picture));
    if (!picture)
        return picture.error();
    m_picture = std::move(picture).value();
    return m_encoder.encode(m_picture, m_wish.quality > 0 ? m_wish.quality : usualQuality);
}

void Rendition::publish()
{
    const auto done = m_done.take();
    if (done && done->isStandIn)
        m_publication.setStandIn(done->frame);
    else if (done && done->arrived > m_forgotten)
        m_publication.publish(done->frame, done->frame.jpeg(), done->arrived);
}

} // namespace vedette
