// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/badge.h"

#include "ui/wallcolors.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace vedette {

namespace {

constexpr int paddingX = 8;
constexpr int paddingY = 4;
constexpr int dotSize = 8;
constexpr int dotGap = 6;
constexpr double radius = 5;

QPixmap draw(const BadgeLook &look)
{
    const QFontMetrics metrics(look.font);
    const int before = look.dot.isValid() ? dotSize + dotGap : 0;
    const int room = look.maxWidth - 2 * paddingX - before;
    if (look.text.isEmpty() || room < metrics.averageCharWidth() * 2)
        return {};

    QStringList lines = look.text.split(u'\n');
    int width = 0;
    for (QString &line : lines) {
        line = metrics.elidedText(line, Qt::ElideRight, room);
        width = std::max(width, metrics.horizontalAdvance(line));
    }
    const QSize size(width + before + 2 * paddingX,
                     metrics.height() * int(lines.size()) + 2 * paddingY);

    QPixmap pixmap(size * look.devicePixelRatio);
    pixmap.setDevicePixelRatio(look.devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(wallcolors::badge);
    painter.drawRoundedRect(QRect({}, size), radius, radius);
    if (look.dot.isValid()) {
        painter.setBrush(look.dot);
        painter.drawEllipse(QRectF(paddingX, (size.height() - dotSize) / 2.0, dotSize, dotSize));
    }
    painter.setFont(look.font);
    painter.setPen(wallcolors::text);
    int baseline = paddingY + metrics.ascent();
    for (const QString &line : lines) {
        painter.drawText(paddingX + before, baseline, line);
        baseline += metrics.height();
    }
    return pixmap;
}

} // namespace

const QPixmap &Badge::pixmap(const BadgeLook &look)
{
    if (look != m_look) {
        m_look = look;
        m_pixmap = draw(look);
    }
    return m_pixmap;
}

} // namespace vedette
