// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/standin.h"

#include "core/codec/jpegencoder.h"

#include <QFont>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace vedette {

namespace {

constexpr QSize usualSize(1280, 720);
constexpr QSize largest(1920, 1920);
constexpr QSize smallest(160, 90);
constexpr int quality = 80;
constexpr QRgb background = 0xff14181e;
constexpr QRgb strong = 0xffe8ebf0;
constexpr QRgb quiet = 0xff98a2b3;
constexpr QRgb warning = 0xfff0ae45;

// Draws centred lines below each other.
class Lines
{
public:
    Lines(QPainter &painter, QRect room)
        : m_painter(painter)
        , m_room(room)
    {
    }

    void add(const QString &text, int pixels, QRgb colour, QFont::Weight weight)
    {
        QFont font;
        font.setStyleHint(QFont::SansSerif);
        font.setPixelSize(std::max(7, pixels));
        font.setWeight(weight);
        m_painter.setFont(font);
        m_painter.setPen(QColor(colour));
        const int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
        const QRect taken = m_painter.boundingRect(m_room, flags, text);
        m_painter.drawText(m_room, flags, text);
        m_room.setTop(taken.bottom() + pixels / 2);
    }

private:
    QPainter &m_painter;
    QRect m_room;
};

} // namespace

QByteArray drawStandIn(StandIn &standIn)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return {};
    if (standIn.size.isEmpty())
        standIn.size = usualSize;
    if (standIn.size.width() > largest.width() || standIn.size.height() > largest.height())
        standIn.size.scale(largest, Qt::KeepAspectRatio);
    standIn.size = standIn.size.expandedTo(smallest);

    QImage image(standIn.size, QImage::Format_RGB32);
    image.fill(background);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const int unit = std::min(image.width() / 32, image.height() / 24);
    const QPoint centre(image.width() / 2, image.height() / 2 - 7 * unit);
    painter.setPen(QPen(QColor(warning), std::max(2, unit / 3)));
    painter.drawEllipse(centre, 2 * unit, 2 * unit);
    painter.drawLine(centre - QPoint(unit * 14 / 10, unit * 14 / 10),
                     centre + QPoint(unit * 14 / 10, unit * 14 / 10));

    Lines lines(painter, image.rect().adjusted(unit, centre.y() + 3 * unit, -unit, 0));
    lines.add(standIn.name, 2 * unit, strong, QFont::Bold);
    lines.add(standIn.title, unit * 3 / 2, warning, QFont::DemiBold);
    lines.add(standIn.reason, unit * 5 / 4, strong, QFont::Normal);
    lines.add(standIn.since, unit * 5 / 4, quiet, QFont::Normal);
    painter.end();
    const auto jpeg = JpegEncoder().encode(image, quality);
    return jpeg ? *jpeg : QByteArray();
}

} // namespace vedette
