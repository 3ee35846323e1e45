// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tile.h"

#include "core/studio/camera.h"
#include "ui/picturefit.h"
#include "ui/statistics.h"
#include "ui/tilemessage.h"
#include "ui/wallcolors.h"

#include <QPainter>

namespace vedette {

namespace {

constexpr int badgeMargin = 8;
constexpr int currentWidth = 3;
constexpr int narrowPicture = 240; // badges stand beside a picture that is narrower

QString stateWord(TileState::Kind kind)
{
    switch (kind) {
    case TileState::Kind::Connecting:
        return Tile::tr("Connecting");
    case TileState::Kind::Live:
        return Tile::tr("Live");
    case TileState::Kind::Stale:
        return Tile::tr("No picture");
    case TileState::Kind::Waiting:
        return Tile::tr("Waiting");
    case TileState::Kind::Failed:
        return Tile::tr("Failed");
    case TileState::Kind::Paused:
        return Tile::tr("Paused");
    }
    return {};
}

// What a person does about a failure; empty: only trying again can help.
QString remedy(ErrorCode code)
{
    switch (code) {
    case ErrorCode::AuthenticationNeeded:
    case ErrorCode::AuthenticationRefused:
        return Tile::tr("Sign in…");
    case ErrorCode::CertificateUntrusted:
    case ErrorCode::CertificateChanged:
        return Tile::tr("Show certificate…");
    case ErrorCode::NotACamera:
    case ErrorCode::InvalidAddress:
    case ErrorCode::TooManyRedirects:
        return Tile::tr("Change…");
    default:
        return {};
    }
}

} // namespace

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
    connect(&m_feed, &PictureFeed::pictureReady, this, [this] {
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
    // What was seen before must not look like now.
    m_picture = {};
    m_faded = {};
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
    if (auto picture = m_feed.takePicture(std::exchange(m_picture.image, {}))) {
        m_picture = std::move(*picture);
        m_faded = {};
        m_interval.note(m_picture.captured, m_picture.sequence);
        m_picturePainted = false;
        update();
        if (m_picture.frameSize != m_frameSize) {
            m_frameSize = m_picture.frameSize;
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
    ShownPicture shown{std::nullopt, m_interval.value(), m_feed.error()};
    if (!m_picture.image.isNull())
        shown.captured = m_picture.captured;
    const TileState state = tileState(m_camera.status(), shown, now);
    if (state != m_state) {
        const bool kindDiffers = state.kind != m_state.kind;
        m_state = state;
        updateMessage();
        if (kindDiffers) {
            m_faded = {};
            setAccessibleDescription(state.title);
            update();
        }
    }
}

void Tile::updateStatistics(Clock::time_point now)
{
    std::optional<Clock::duration> age;
    if (!m_picture.image.isNull())
        age = now - m_picture.captured;
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
    m_feed.setTargetSize(wantedSize(m_frameSize, deviceRect().size(), m_camera.config().picture));
}

QSize Tile::frameSize() const
{
    return turned(m_frameSize, m_camera.config().picture.turn);
}

void Tile::updateMessage()
{
    m_message->setVisible(m_state.kind != TileState::Kind::Live);
    m_message->setState(m_state);
    switch (m_state.kind) {
    case TileState::Kind::Connecting:
    case TileState::Kind::Live:
        m_message->setButton({});
        break;
    case TileState::Kind::Stale:
    case TileState::Kind::Waiting:
        m_message->setButton(tr("Retry now"));
        break;
    case TileState::Kind::Paused:
        m_message->setButton(tr("Start"));
        break;
    case TileState::Kind::Failed:
        const QString text = remedy(m_camera.status().error.code);
        m_message->setButton(text.isEmpty() ? tr("Retry now") : text);
        break;
    }
}

void Tile::buttonClicked()
{
    if (m_state.kind == TileState::Kind::Failed && !remedy(m_camera.status().error.code).isEmpty())
        Q_EMIT changeRequested();
    else if (m_state.kind == TileState::Kind::Paused)
        m_camera.resume();
    else
        m_camera.retryNow();
}

QRect Tile::deviceRect() const
{
    return QRect({}, size() * devicePixelRatio());
}

QRect Tile::overlayRect() const
{
    const QRect picture =
            m_picture.image.isNull()
                    ? rect()
                    : placedRect(frameSize(), rect(), m_camera.config().picture.fit) & rect();
    return (picture.width() < narrowPicture ? rect() : picture)
            .adjusted(badgeMargin, badgeMargin, -badgeMargin, -badgeMargin);
}

void Tile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPicture(painter);
    paintBadges(painter);
    if (m_current) {
        painter.setPen(QPen(wallcolors::current, currentWidth, Qt::SolidLine, Qt::SquareCap,
                            Qt::MiterJoin));
        const int half = currentWidth / 2;
        painter.drawRect(rect().adjusted(half, half, -half - 1, -half - 1));
    }
    m_picturePainted = true;
    if (m_pictureReady)
        QMetaObject::invokeMethod(this, &Tile::takePicture, Qt::QueuedConnection);
}

void Tile::paintPicture(QPainter &painter)
{
    const qreal ratio = devicePixelRatio();
    painter.save();
    if (ratio != 1)
        painter.scale(1 / ratio, 1 / ratio); // device pixels, so that nothing is scaled twice
    const QRect all = deviceRect();
    const QImage &image = m_picture.image;
    const PictureConfig &look = m_camera.config().picture;
    QRect picture = image.isNull() ? QRect() : placedRect(frameSize(), all, look.fit);
    // Whoever rounds otherwise by a pixel is not worth a scaling.
    const QSize size = turned(image.size(), look.turn);
    const QSize off = size - picture.size();
    const bool fits = qAbs(off.width()) <= 1 && qAbs(off.height()) <= 1;
    if (fits)
        picture = QRect(picture.topLeft(), size);

    for (const QRect &margin : QRegion(all).subtracted(picture))
        painter.fillRect(margin, wallcolors::tile);
    if (!image.isNull()) {
        const bool live = m_state.kind == TileState::Kind::Live;
        if (!live && m_faded.isNull())
            m_faded = faded(image);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, !fits);
        drawPlaced(painter, live ? image : m_faded, picture, look);
    }
    painter.restore();
}

void Tile::paintBadges(QPainter &painter)
{
    const QRect area = overlayRect();
    BadgeLook look{m_camera.name(), {}, font(), area.width(), devicePixelRatio()};
    const QPixmap &name = m_nameBadge.pixmap(look);
    painter.drawPixmap(
            QPointF(area.left(), area.bottom() + 1 - name.deviceIndependentSize().height()), name);

    look.text = stateWord(m_state.kind);
    look.dot = wallcolors::ofState(m_state.kind);
    const QPixmap &state = m_stateBadge.pixmap(look);
    painter.drawPixmap(
            QPointF(area.right() + 1 - state.deviceIndependentSize().width(), area.top()), state);

    if (m_statisticsShown && m_feed.isActive()) {
        look.text = m_statistics;
        look.dot = QColor();
        painter.drawPixmap(area.topLeft(), m_statisticsBadge.pixmap(look));
    }
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
