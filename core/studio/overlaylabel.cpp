// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/overlaylabel.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr int bandOpacity = 150;
constexpr double glyphShare = 0.72; // of a line's height

QString stampText(OverlayConfig::Stamp stamp, const QDateTime &now)
{
    switch (stamp) {
    case OverlayConfig::Stamp::None:
        break;
    case OverlayConfig::Stamp::Time:
        return now.toString(u"HH:mm:ss"_s);
    case OverlayConfig::Stamp::DateTime:
        return now.toString(u"yyyy-MM-dd HH:mm:ss"_s);
    }
    return {};
}

constexpr int even(int value)
{
    return value & ~1;
}

} // namespace

QString overlayText(const OverlayConfig &overlay, const QDateTime &now)
{
    const QString stamp = stampText(overlay.stamp, now);
    if (stamp.isEmpty() || overlay.text.isEmpty())
        return overlay.text + stamp;
    return overlay.text + u"  "_s + stamp;
}

void OverlayLabel::update(const OverlayConfig &overlay, QSize picture, const QDateTime &now)
{
    const QString text = overlayText(overlay, now);
    constexpr int least = 8;
    const int lineHeight = std::max(least, picture.height() * overlay.height / 100);
    const QSize most(even(picture.width()), even(picture.height()));
    if (text == m_text && lineHeight == m_lineHeight && most == m_most)
        return;
    m_text = text;
    m_lineHeight = lineHeight;
    m_most = most;
    draw(text, lineHeight, most);
}

QPoint OverlayLabel::place(const OverlayConfig &overlay, QSize picture) const
{
    using Corner = OverlayConfig::Corner;
    const bool right = overlay.corner == Corner::TopRight || overlay.corner == Corner::BottomRight;
    const bool bottom =
            overlay.corner == Corner::BottomLeft || overlay.corner == Corner::BottomRight;
    return {right ? even(picture.width() - m_size.width()) : 0,
            bottom ? even(picture.height() - m_size.height()) : 0};
}

void OverlayLabel::draw(const QString &text, int lineHeight, QSize most)
{
    QFont font;
    font.setPixelSize(std::max(6, int(lineHeight * glyphShare)));
    font.setStyleHint(QFont::SansSerif);
    font.setBold(true);
    const QFontMetrics metrics(font);
    const int padding = lineHeight / 3;
    const int wide = metrics.horizontalAdvance(text) + 2 * padding;
    m_size =
            QSize(even(wide + 1), even(std::max(lineHeight, metrics.height()) + 1)).boundedTo(most);

    // Of a grey picture the words' opacity can be read; the band is laid below.
    QImage words(m_size, QImage::Format_Grayscale8);
    words.fill(Qt::black);
    QPainter painter(&words);
    painter.setFont(font);
    painter.setPen(Qt::white);
    // Advances are rounded: what has its room is not cut.
    const int room = m_size.width() - 2 * padding;
    painter.drawText(QRect(QPoint(padding, 0), QSize(room, m_size.height())),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                     wide > most.width() ? metrics.elidedText(text, Qt::ElideRight, room) : text);
    painter.end();
    readPlanes(words);
}

/// The words are white on black.
void OverlayLabel::readPlanes(const QImage &words)
{
    const int width = words.width();
    const int height = words.height();
    const size_t pixels = size_t(width) * size_t(height);
    m_luma.resize(pixels);
    m_alpha.resize(pixels);
    for (int y = 0; y < height; ++y) {
        const uchar *from = words.constScanLine(y);
        for (int x = 0; x < width; ++x) {
            const size_t at = size_t(y) * size_t(width) + size_t(x);
            const int opacity = from[x] + bandOpacity * (255 - from[x]) / 255;
            m_alpha[at] = uchar(opacity);
            m_luma[at] = uchar(255 * from[x] / std::max(1, opacity));
        }
    }
    m_chromaAlpha.resize(pixels / 4);
    for (int y = 0; y < height / 2; ++y) {
        for (int x = 0; x < width / 2; ++x) {
            const uchar *at = m_alpha.data() + 2 * (qsizetype(y) * width + x);
            m_chromaAlpha[size_t(y) * size_t(width / 2) + size_t(x)] =
                    uchar((at[0] + at[1] + at[width] + at[width + 1]) / 4);
        }
    }
    m_neutral.assign(m_chromaAlpha.size(), uchar(128));
}

} // namespace vedette
