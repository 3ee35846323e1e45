// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/picturefit.h"

#include <QPainter>

namespace vedette {

namespace {

constexpr QColor veil(0, 0, 0, 150);

} // namespace

QRect fittedRect(QSize picture, QRect area)
{
    if (picture.isEmpty() || area.isEmpty())
        return {};
    const QSize size = picture.scaled(area.size(), Qt::KeepAspectRatio).expandedTo({1, 1});
    return QRect(area.left() + (area.width() - size.width()) / 2,
                 area.top() + (area.height() - size.height()) / 2, size.width(), size.height());
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
