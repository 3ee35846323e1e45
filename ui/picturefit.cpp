// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/picturefit.h"

#include <QPainter>

#include <cmath>

namespace vedette {

namespace {

constexpr QColor veil(0, 0, 0, 150);
constexpr double mostPixels = 32e6; // 128 MB as a picture

} // namespace

QRect fittedRect(QSize picture, QRect area)
{
    if (picture.isEmpty() || area.isEmpty())
        return {};
    const QSize size = picture.scaled(area.size(), Qt::KeepAspectRatio).expandedTo({1, 1});
    return QRect(area.left() + (area.width() - size.width()) / 2,
                 area.top() + (area.height() - size.height()) / 2, size.width(), size.height());
}

QRect placedRect(QSize picture, QRect area, PictureConfig::Fit fit)
{
    if (fit == PictureConfig::Fit::Whole || picture.isEmpty() || area.isEmpty())
        return fittedRect(picture, area);
    if (fit == PictureConfig::Fit::Stretch)
        return area;
    const QSize size = picture.scaled(area.size(), Qt::KeepAspectRatioByExpanding);
    return {QPoint(area.left() + (area.width() - size.width()) / 2,
                   area.top() + (area.height() - size.height()) / 2),
            size};
}

QRect unscaledRect(QSize size, QRect place)
{
    constexpr int lessAtMost = 1; // whoever rounds otherwise
    constexpr int moreAtMost = 4; // the gaps between tiles that share a screen
    const auto isNear = [](int more) {
        return more >= -lessAtMost && more <= moreAtMost;
    };
    const QSize more = size - place.size();
    if (size.isEmpty() || !isNear(more.width()) || !isNear(more.height()))
        return place;
    return {place.topLeft() - QPoint(more.width() / 2, more.height() / 2), size};
}

QSize turned(QSize size, PictureConfig::Turn turn)
{
    const bool lying = turn == PictureConfig::Turn::Left || turn == PictureConfig::Turn::Right;
    return lying ? size.transposed() : size;
}

QSize wantedSize(QSize picture, QSize area, const PictureConfig &look, double zoom)
{
    const QSize shown = turned(area, look.turn);
    if (picture.isEmpty() || shown.isEmpty())
        return shown;
    if (zoom <= 1)
        return look.fit == PictureConfig::Fit::Whole
                       ? shown
                       : picture.scaled(shown, Qt::KeepAspectRatioByExpanding);
    const QSize usual = placedRect(picture, QRect({}, shown), look.fit).size();
    QSizeF size = QSizeF(picture).scaled(QSizeF(usual) * zoom, Qt::KeepAspectRatioByExpanding);
    if (size.width() > picture.width())
        size = picture;
    const double pixels = size.width() * size.height();
    return (pixels > mostPixels ? size * std::sqrt(mostPixels / pixels) : size).toSize();
}

void drawPlaced(QPainter &painter, const QImage &image, QRect place, const PictureConfig &look)
{
    if (look.turn == PictureConfig::Turn::None && !look.mirrored) {
        painter.drawImage(place, image);
        return;
    }
    constexpr int quarter = 90;
    painter.save();
    painter.translate(QRectF(place).center());
    painter.rotate(quarter * int(look.turn));
    if (look.mirrored)
        painter.scale(-1, 1);
    const QSizeF size = turned(place.size(), look.turn);
    painter.drawImage(QRectF({-size.width() / 2, -size.height() / 2}, size), image);
    painter.restore();
}

QImage faded(const QImage &image)
{
    QImage grey =
            image.convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB32);
    QPainter painter(&grey);
    painter.fillRect(grey.rect(), veil);
    return grey;
}

} // namespace vedette
