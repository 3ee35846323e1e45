// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/qrview.h"

#include <QPainter>
#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace vedette {

namespace {

constexpr int quietZone = 4;
constexpr int modulePixels = 4;
constexpr int usualModules = 29; // of a short address: version 3

} // namespace

QImage qrCode(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
            bytes.isEmpty()
                    ? nullptr
                    : QRcode_encodeData(int(bytes.size()),
                                        reinterpret_cast<const unsigned char *>(bytes.constData()),
                                        0, QR_ECLEVEL_M),
            QRcode_free);
    if (!code)
        return {};
    const int side = code->width + 2 * quietZone;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < code->width; ++y) {
        uchar *line = image.scanLine(y + quietZone) + quietZone;
        for (int x = 0; x < code->width; ++x)
            line[x] = (code->data[y * code->width + x] & 1) ? 0 : 255;
    }
    return image;
}

QrView::QrView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("Point a phone's camera at it to open the page there"));
}

void QrView::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_code = qrCode(text);
    setAccessibleName(tr("QR code of %1").arg(text));
    updateGeometry();
    update();
}

QSize QrView::sizeHint() const
{
    const int modules = std::max(usualModules + 2 * quietZone, m_code.width());
    return QSize(modules, modules) * modulePixels;
}

void QrView::paintEvent(QPaintEvent *)
{
    if (m_code.isNull())
        return;
    // Whole pixels for each module, of the screen's own: readers want sharp edges.
    QPainter painter(this);
    const qreal ratio = devicePixelRatioF();
    const int pixels = int(std::min(width(), height()) * ratio);
    const int scale = std::max(1, pixels / m_code.width());
    const qreal side = scale * m_code.width() / ratio;
    painter.fillRect(rect(), Qt::white);
    painter.drawImage(QRectF((width() - side) / 2, (height() - side) / 2, side, side), m_code);
}

} // namespace vedette
