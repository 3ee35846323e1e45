// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/camerafeed.h"

#include "core/studio/camera.h"

#include <algorithm>

namespace vedette {

namespace {

// Until the first small picture says how large they are.
constexpr QSize usualSmall(640, 480);

// How far a small picture is enlarged before the main one comes, and until the small one is back:
// apart, so that a window that is being resized does not go to and fro.
constexpr double enough = 1.5;
constexpr double enoughAgain = 1.2;

bool isFailing(const Camera &camera)
{
    const SourceState state = camera.sourceStatus().state;
    return state == SourceState::Waiting || state == SourceState::Failed;
}

} // namespace

CameraFeed::CameraFeed(Camera &camera, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_camera(camera)
    , m_pool(pool)
{
    connect(&camera, &Camera::statusChanged, this, &CameraFeed::follow);
    connect(&camera, &Camera::smallChanged, this, [this] {
        forgetFeeds();
        follow();
    });
}

CameraFeed::~CameraFeed()
{
    m_camera.disconnect(this); // it stops when the feeds go, and says so
}

void CameraFeed::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    follow();
}

void CameraFeed::setTargetSize(QSize target, QSize seen, Scaling scaling)
{
    m_target = target;
    m_scaling = scaling;
    m_seen = seen;
    for (PictureFeed *feed : {m_shown.get(), m_coming.get()})
        if (feed)
            feed->setTargetSize(target, scaling);
    follow();
}

void CameraFeed::setPrefersMain(bool prefers)
{
    if (prefers == m_prefersMain)
        return;
    m_prefersMain = prefers;
    follow();
}

std::optional<Picture> CameraFeed::takePicture(DrawablePicture used)
{
    if (m_first)
        return std::exchange(m_first, std::nullopt);
    return m_shown ? m_shown->takePicture(std::move(used)) : std::nullopt;
}

void CameraFeed::forgetPictures()
{
    m_first.reset();
    for (PictureFeed *feed : {m_shown.get(), m_coming.get()})
        if (feed)
            feed->forgetPictures();
}

quint64 CameraFeed::dropped() const
{
    return m_droppedBefore + (m_shown ? m_shown->dropped() : 0);
}

Error CameraFeed::error() const
{
    return m_shown ? m_shown->error() : Error();
}

CameraFeed::Address CameraFeed::wanted() const
{
    const Camera *small = m_camera.small();
    if (!small)
        return Address::Main;
    const QSize known = small->stats().size;
    const QSizeF size = known.isEmpty() ? usualSmall : known;
    const double enlarged =
            std::min(m_seen.width() / size.width(), m_seen.height() / size.height());
    if (m_prefersMain)
        return enlarged > 1 ? Address::Main : Address::Small;
    const bool isMain = m_shown && m_address == Address::Main;
    return enlarged > (isMain ? enoughAgain : enough) ? Address::Main : Address::Small;
}

Camera &CameraFeed::cameraAt(Address address) const
{
    return address == Address::Small ? *m_camera.small() : m_camera;
}

std::unique_ptr<PictureFeed> CameraFeed::makeFeed(Address address)
{
    auto feed = std::make_unique<PictureFeed>(cameraAt(address), m_pool);
    feed->setTargetSize(m_target, m_scaling);
    connect(feed.get(), &PictureFeed::pictureReady, this, [this, made = feed.get()] {
        if (made == m_coming.get())
            takeFirst();
        else
            Q_EMIT pictureReady();
    });
    return feed;
}

// What starts or stops here changes the camera's status, which leads here again.
void CameraFeed::follow()
{
    if (m_following)
        return;
    m_following = true;
    settle();
    m_following = false;
}

void CameraFeed::settle()
{
    if (!m_active) {
        m_coming.reset();
        m_first.reset();
        if (m_shown)
            m_shown->setActive(false);
        return;
    }
    const Address address = wanted();
    if (!m_shown) {
        m_address = address;
        m_shown = makeFeed(address);
    }
    m_shown->setActive(true);
    const bool switches =
            m_camera.small() && (m_address != address || isFailing(cameraAt(m_address)));
    if (!switches) {
        m_coming.reset();
    } else if (!m_coming) {
        m_coming = makeFeed(m_address == Address::Main ? Address::Small : Address::Main);
        m_coming->setActive(true);
    }
}

void CameraFeed::takeFirst()
{
    m_first = m_coming->takePicture();
    if (!m_first)
        return;
    m_droppedBefore += m_shown->dropped();
    m_address = m_address == Address::Main ? Address::Small : Address::Main;
    std::swap(m_shown, m_coming);
    follow(); // lets go of the one that is not needed
    Q_EMIT switched();
    Q_EMIT pictureReady();
}

void CameraFeed::forgetFeeds()
{
    m_following = true;
    m_coming.reset();
    m_first.reset();
    m_droppedBefore = dropped();
    m_shown.reset();
    m_following = false;
}

} // namespace vedette
