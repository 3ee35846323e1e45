// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/camerashare.h"

#include "core/codec/jpeginfo.h"

#include <algorithm>
#include <utility>

namespace vedette {

namespace {

/// For a loop in which somebody is answered, whose next request may make and drop renditions.
QList<QPointer<Rendition>> safely(const std::vector<std::unique_ptr<Rendition>> &renditions)
{
    QList<QPointer<Rendition>> list;
    for (const auto &rendition : renditions)
        list.append(rendition.get());
    return list;
}

} // namespace

CameraShare::CameraShare(SharedCamera camera, const ShareOptions &options, QThreadPool &pool,
                         QObject *parent)
    : QObject(parent)
    , m_camera(std::move(camera))
    , m_options(options)
    , m_pool(pool)
    , m_original(options.timings, this)
{
    m_linger.setSingleShot(true);
    connect(&m_linger, &QTimer::timeout, this, &CameraShare::endWanted);
    connect(&m_original, &Publication::usedChanged, this, &CameraShare::updateWanted);
    connect(&m_original, &Publication::viewersChanged, this, &CameraShare::viewersChanged);
    m_camera.channel->attach(*this, [this] { takeFrame(); });
}

CameraShare::~CameraShare()
{
    m_camera.channel->detach();
}

void CameraShare::setStandIn(const Frame &jpeg)
{
    m_standIn = m_wanted ? jpeg : Frame();
    if (m_standIn.isNull())
        m_original.clearStandIn();
    else
        m_original.setStandIn(m_standIn);
    for (const auto &rendition : m_renditions) {
        if (m_standIn.isNull())
            rendition->publication().clearStandIn();
        else
            rendition->makeStandIn(m_standIn);
    }
}

Publication *CameraShare::publication(const PictureWish &wish)
{
    if (wish.isOriginal())
        return &m_original;
    Rendition *made = rendition(wish);
    return made ? &made->publication() : nullptr;
}

void CameraShare::forgetPictures()
{
    m_camera.channel->take();
    m_newest = {};
    m_original.clear();
    for (const auto &rendition : m_renditions)
        rendition->forget();
}

qsizetype CameraShare::viewerCount() const
{
    qsizetype count = m_original.viewers().size();
    for (const auto &rendition : m_renditions)
        count += rendition->publication().viewers().size();
    return count;
}

void CameraShare::hangUp()
{
    m_original.hangUp();
    for (const QPointer<Rendition> &rendition : safely(m_renditions)) {
        if (rendition)
            rendition->publication().hangUp();
    }
}

bool CameraShare::whenFresh(const PictureWish &wish, Clock::duration maxAge, QObject *context,
                            Publication::SnapshotTaker take)
{
    const auto oldest = Clock::now() - maxAge;
    Rendition *made = wish.isOriginal() ? nullptr : rendition(wish);
    if (!made && !wish.isOriginal())
        return false;
    Publication &from = made ? made->publication() : m_original;
    if (from.takeFresh(context, oldest, std::move(take))) {
        // A snapshot counts as a viewer for a moment, so that polling keeps the camera running.
        if (!isUsed())
            startLinger();
    } else if (made && !m_newest.isNull() && m_newest.captured() >= oldest) {
        made->make(m_newest, m_arrived);
    }
    return true;
}

void CameraShare::tick(Clock::time_point now)
{
    m_original.tick(now);
    for (const QPointer<Rendition> &rendition : safely(m_renditions)) {
        if (rendition)
            rendition->publication().tick(now);
    }
    dropUnused(now - m_options.timings.linger);
}

void CameraShare::stopWanting()
{
    m_original.forgetWaiters();
    m_renditions.clear();
    m_linger.stop();
    if (m_wanted)
        endWanted();
}

void CameraShare::takeFrame()
{
    const auto frame = m_camera.channel->take();
    if (!frame || !m_wanted)
        return;
    m_newest = *frame;
    m_standIn = {};
    m_arrived = Clock::now();
    // Safari and others show nothing without the tables that webcams leave out. What cannot be read
    // is sent as it came: a viewer may do better.
    const auto complete = withHuffmanTables(frame->jpeg());
    m_original.publish(*frame, complete ? *complete : frame->jpeg(), m_arrived);
    for (const auto &rendition : m_renditions)
        rendition->offer(*frame, m_arrived);
}

bool CameraShare::isUsed() const
{
    return m_original.isUsed() ||
           std::any_of(m_renditions.begin(), m_renditions.end(),
                       [](const auto &rendition) { return rendition->publication().isUsed(); });
}

void CameraShare::updateWanted()
{
    if (!isUsed()) {
        if (m_wanted && !m_linger.isActive())
            startLinger();
        return;
    }
    m_linger.stop();
    if (!m_wanted) {
        m_wanted = true;
        Q_EMIT wantedChanged(true);
    }
}

void CameraShare::startLinger()
{
    m_linger.start(std::chrono::ceil<std::chrono::milliseconds>(m_options.timings.linger));
}

void CameraShare::endWanted()
{
    if (isUsed())
        return;
    m_wanted = false;
    m_newest = {};
    m_standIn = {};
    m_original.clear();
    for (const auto &rendition : m_renditions)
        rendition->publication().clear();
    Q_EMIT wantedChanged(false);
}

/// The one there is, or a new one, in place of one that nobody uses if there is need.
Rendition *CameraShare::rendition(const PictureWish &wish)
{
    const auto found = std::find_if(m_renditions.begin(), m_renditions.end(),
                                    [&](const auto &made) { return made->wish() == wish; });
    if (found != m_renditions.end())
        return found->get();
    const auto most = size_t(std::max(0, m_options.limits.renditions));
    if (m_renditions.size() >= most)
        dropUnused(Clock::now());
    if (m_renditions.size() >= most)
        return nullptr;
    m_renditions.push_back(std::make_unique<Rendition>(wish, m_pool, m_options.timings));
    const Publication &publication = m_renditions.back()->publication();
    connect(&publication, &Publication::usedChanged, this, &CameraShare::updateWanted);
    connect(&publication, &Publication::viewersChanged, this, &CameraShare::viewersChanged);
    if (!m_standIn.isNull())
        m_renditions.back()->makeStandIn(m_standIn);
    return m_renditions.back().get();
}

void CameraShare::dropUnused(Clock::time_point before)
{
    std::erase_if(m_renditions, [before](const auto &rendition) {
        const auto since = rendition->unusedSince();
        return since && *since <= before;
    });
}

} // namespace vedette
