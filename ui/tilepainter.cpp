// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tilepainter.h"

#include "ui/directscaling.h"
#include "ui/picturefit.h"
#include "ui/wallcolors.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace vedette {

namespace {

constexpr int badgeMargin = 8;
constexpr int currentWidth = 3;
constexpr int narrowPicture = 240; // badges stand beside a picture that is narrower

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TilePainter)
};

QRect placeIn(QRect area, const TileLook &look)
{
    return look.zoom.placed(placedRect(look.frameSize, area, look.picture.fit), area);
}

/// In device pixels, of all of which `area` is.
QRect devicePlace(QRect area, const TileLook &look)
{
    if (look.drawable.isNull())
        return {};
    return unscaledRect(turned(look.drawable.size(), look.picture.turn), placeIn(area, look));
}

QRect overlayRect(const TileLook &look)
{
    const QRect all({}, look.size);
    const QRect picture = look.drawable.isNull() ? all : placeIn(all, look) & all;
    return (picture.width() < narrowPicture ? all : picture)
            .adjusted(badgeMargin, badgeMargin, -badgeMargin, -badgeMargin);
}

QString stateText(const TileLook &look)
{
    QString state = stateWord(look.kind);
    if (!look.zoom.isOn())
        return state;
    return Words::tr("%1 · %2×", "state, how much enlarged")
            .arg(state, QLocale().toString(look.zoom.factor(), 'f', 1));
}

// At the side where a line begins, or at the other one.
void drawAt(QPainter &painter, const QPixmap &badge, QRect area, Qt::Alignment where,
            Qt::LayoutDirection direction)
{
    const QSizeF size = badge.deviceIndependentSize();
    const bool right = where.testFlag(Qt::AlignTrailing) == (direction == Qt::LeftToRight);
    painter.drawPixmap(QPointF(right ? area.right() + 1 - size.width() : area.left(),
                               where.testFlag(Qt::AlignBottom) ? area.bottom() + 1 - size.height()
                                                               : area.top()),
                       badge);
}

} // namespace

QRect TilePainter::pictureRect(const TileLook &look)
{
    const qreal ratio = look.devicePixelRatio;
    const QRectF place = devicePlace({{}, look.size * ratio}, look);
    return QRectF(place.topLeft() / ratio, place.size() / ratio).toAlignedRect() &
           QRect({}, look.size);
}

void TilePainter::paint(QPainter &painter, const TileLook &look)
{
    paintPicture(painter, look);
    paintBadges(painter, look);
    if (!look.current)
        return;
    painter.setPen(
            QPen(wallcolors::current, currentWidth, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    const int half = currentWidth / 2;
    painter.drawRect(QRect({}, look.size).adjusted(half, half, -half - 1, -half - 1));
}

void TilePainter::paintPicture(QPainter &painter, const TileLook &look)
{
    const qreal ratio = look.devicePixelRatio;
    painter.save();
    if (ratio != 1)
        painter.scale(1 / ratio, 1 / ratio); // device pixels, so that nothing is scaled twice
    const QRect all({}, look.size * ratio);
    const DrawablePicture &drawable = look.drawable;
    const QRect picture = devicePlace(all, look);
    const bool fits = picture.size() == turned(drawable.size(), look.picture.turn);
    const QRect clip =
            QRectF(look.clip.topLeft() * ratio, QSizeF(look.clip.size()) * ratio).toAlignedRect() &
            all;

    if (clip.isEmpty() || !picture.contains(clip)) {
        for (const QRect &margin : QRegion(all).subtracted(picture))
            painter.fillRect(margin, wallcolors::tile);
    }
    if (!drawable.isNull()) {
        const bool live = look.kind == TileState::Kind::Live;
        if (!live && m_faded.isNull())
            m_faded = faded(drawable.toImage());
        const bool isDrawn = live && !clip.isEmpty() && scales(look.picture) &&
                             drawScaled(painter, drawable, picture, clip);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, !fits);
        if (!isDrawn)
            drawPlaced(painter, live ? drawable.toImage() : m_faded, picture, look.picture);
    }
    painter.restore();
}

void TilePainter::paintBadges(QPainter &painter, const TileLook &look)
{
    const QRect area = overlayRect(look);
    BadgeLook badge{look.name, {}, look.font, area.width(), look.devicePixelRatio};
    drawAt(painter, m_name.pixmap(badge), area, Qt::AlignLeading | Qt::AlignBottom, look.direction);

    badge.text = stateText(look);
    badge.dot = wallcolors::ofState(look.kind);
    drawAt(painter, m_state.pixmap(badge), area, Qt::AlignTrailing | Qt::AlignTop, look.direction);

    if (!look.statistics.isEmpty()) {
        badge.text = look.statistics;
        badge.dot = QColor();
        drawAt(painter, m_statistics.pixmap(badge), area, Qt::AlignLeading | Qt::AlignTop,
               look.direction);
    }
}

} // namespace vedette
