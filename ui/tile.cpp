// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tile.h"

#include "core/studio/camera.h"
#include "ui/eventtext.h"
#include "ui/picturefit.h"
#include "ui/remedy.h"
#include "ui/statistics.h"
#include "ui/tilemessage.h"

#include <QPaintEvent>
#include <QPainter>

namespace vedette {

using namespace Qt::StringLiterals;

Tile::Tile(Camera &camera, QThreadPool &pool, QWidget *parent)
    : QWidget(parent)
    , m_camera(camera)
    , m_feed(camera, pool)
    , m_message(new TileMessage(this))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    connect(&camera, &Camera::statusChanged, this, [this] { updateState(Clock::now()); });
    connect(&camera, &Camera::renamed, this, &Tile::updateName);
    connect(&camera, &Camera::pictureChanged, this, &Tile::updateLook);
    connect(&camera, &Camera::masksChanged, this, [this] {
        m_feed.forgetPictures();
        forgetPicture();
    });
    connect(&m_feed, &CameraFeed::switched, this, [this] { m_interval = {}; });
    connect(&m_feed, &CameraFeed::pictureReady, this, [this] {
        m_pictureReady = true;
        takePicture();
    });
    connect(m_message, &TileMessage::buttonClicked, this, &Tile::buttonClicked);
    updateName();
    refresh(Clock::now());
    updateMessage();
}

Tile::~Tile()
{
    m_camera.disconnect(this); // it stops when the feed goes, and says so
}

void Tile::setWindowSeen(bool seen)
{
    m_windowSeen = seen;
    activate();
}

void Tile::setStatisticsShown(bool shown)
{
    m_statisticsShown = shown;
    m_statistics.clear();
    refresh(Clock::now());
    update();
}

void Tile::setCurrent(bool current)
{
    if (current == m_current)
        return;
    m_current = current;
    update();
}

void Tile::activate()
{
    const bool active = m_windowSeen && isVisible();
    if (active == m_feed.isActive())
        return;
    askForSize();
    m_feed.setActive(active);
    forgetPicture(); // what was seen before must not look like now
}

void Tile::forgetPicture()
{
    m_picture = {};
    m_painter.forgetPicture();
    m_interval = {};
    m_pictureReady = false;
    m_picturePainted = true;
    refresh(Clock::now());
    update();
}

void Tile::takePicture()
{
    if (!m_pictureReady || !m_picturePainted || !m_feed.isActive())
        return;
    m_pictureReady = false;
    if (auto picture = m_feed.takePicture(std::exchange(m_picture.drawable, {}))) {
        m_picture = std::move(*picture);
        m_painter.forgetPicture();
        m_interval.note(m_picture.frame.captured(), m_picture.frame.sequence());
        m_picturePainted = false;
        const QRect before = std::exchange(m_pictureRect, TilePainter::pictureRect(look()));
        update(before == m_pictureRect ? m_pictureRect : rect());
        if (m_picture.frame.size() != m_frameSize) {
            m_frameSize = m_picture.frame.size();
            update();
            askForSize();
            Q_EMIT frameSizeChanged();
        }
    }
    updateState(Clock::now());
}

void Tile::refresh(Clock::time_point now)
{
    updateState(now);
    if (m_statisticsShown)
        updateStatistics(now);
}

void Tile::updateState(Clock::time_point now)
{
    const Error unchangeable = m_camera.processingError();
    ShownPicture shown{std::nullopt, m_interval.value(),
                       unchangeable ? unchangeable : m_feed.error()};
    if (!m_picture.drawable.isNull())
        shown.captured = m_picture.frame.captured();
    const TileState state = tileState(m_camera.status(), shown, now);
    if (state != m_state) {
        const bool kindDiffers = state.kind != m_state.kind;
        m_state = state;
        updateMessage();
        if (kindDiffers) {
            m_painter.forgetPicture();
            setAccessibleDescription(state.title);
            update();
        }
    }
    updateTrouble();
}

// That it works, but costs more than it should, is said where it is not in the way.
void Tile::updateTrouble()
{
    const Camera *small = m_camera.small();
    const SourceStatus status = small ? small->sourceStatus() : SourceStatus();
    const bool fails = status.state == SourceState::Waiting || status.state == SourceState::Failed;
    const bool isLive = m_state.kind == TileState::Kind::Live;
    const QString trouble = isLive && fails ? smallTrouble(status.error) : QString();
    if (trouble == toolTip())
        return;
    setToolTip(trouble);
    setAccessibleDescription(trouble.isEmpty() ? m_state.title : m_state.title + u". "_s + trouble);
}

void Tile::updateStatistics(Clock::time_point now)
{
    std::optional<Clock::duration> age;
    if (!m_picture.drawable.isNull())
        age = now - m_picture.frame.captured();
    const QString statistics =
            statisticsText(m_camera.stats(), age, m_feed.dropped() + m_camera.dropped());
    if (statistics != m_statistics) {
        m_statistics = statistics;
        update();
    }
}

void Tile::updateName()
{
    setAccessibleName(m_camera.name());
    update();
}

void Tile::updateLook()
{
    askForSize();
    Q_EMIT frameSizeChanged();
    update();
}

void Tile::askForSize()
{
    const QSize area = size() * devicePixelRatio();
    const PictureConfig &look = m_camera.config().picture;
    m_feed.setTargetSize(wantedSize(m_frameSize, area, look, m_zoom.factor()),
                         turned(area, look.turn) * m_zoom.factor(),
                         TilePainter::scales(look) ? PictureFeed::Scaling::Later
                                                   : PictureFeed::Scaling::Exact);
}

QSize Tile::frameSize() const
{
    return turned(m_frameSize, m_camera.config().picture.turn);
}

void Tile::updateMessage()
{
    m_message->setVisible(m_state.kind != TileState::Kind::Live);
    m_message->setState(m_state);
    m_message->setButton(remedyFor(m_state.kind, m_camera.status().error.code).text);
}

void Tile::buttonClicked()
{
    switch (remedyFor(m_state.kind, m_camera.status().error.code).kind) {
    case Remedy::Kind::None:
        break;
    case Remedy::Kind::Retry:
        m_camera.retryNow();
        break;
    case Remedy::Kind::Start:
        m_camera.resume();
        break;
    case Remedy::Kind::Mend:
        Q_EMIT changeRequested();
        break;
    }
}

QRect Tile::usualRect() const
{
    return placedRect(frameSize(), rect(), m_camera.config().picture.fit);
}

void Tile::zoomBy(double ratio, QPointF at)
{
    Zoom zoom = m_zoom;
    zoom.zoomBy(ratio, at, usualRect(), rect());
    setZoom(zoom);
}

void Tile::moveBy(QPointF by)
{
    Zoom zoom = m_zoom;
    zoom.moveBy(by, usualRect(), rect());
    setZoom(zoom);
}

void Tile::resetZoom()
{
    setZoom({});
}

void Tile::setZoom(const Zoom &zoom)
{
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    askForSize();
    update();
}

TileLook Tile::look() const
{
    return {size(),
            devicePixelRatio(),
            font(),
            layoutDirection(),
            m_picture.drawable,
            frameSize(),
            m_camera.config().picture,
            m_zoom,
            m_camera.name(),
            m_state.kind,
            m_feed.isActive() ? m_statistics : QString(),
            m_current,
            {}};
}

void Tile::paintEvent(QPaintEvent *event)
{
    TileLook look = this->look();
    if (event->region().rectCount() == 1)
        look.clip = event->rect();
    QPainter painter(this);
    m_painter.paint(painter, look);
    m_picturePainted = true;
    if (m_pictureReady)
        QMetaObject::invokeMethod(this, &Tile::takePicture, Qt::QueuedConnection);
}

void Tile::resizeEvent(QResizeEvent *)
{
    m_message->setGeometry(rect());
    askForSize();
}

void Tile::showEvent(QShowEvent *)
{
    activate();
}

void Tile::hideEvent(QHideEvent *)
{
    activate();
}

} // namespace vedette
