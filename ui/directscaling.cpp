// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/directscaling.h"

#include <QPaintEngine>
#include <QPainter>

namespace vedette {

namespace {

/// What a widget is painted onto, where that is memory.
QImage *canvasOf(const QPainter &painter)
{
    const QPaintEngine *engine = painter.paintEngine();
    QPaintDevice *device = engine ? engine->paintDevice() : nullptr;
    if (!device || device->devType() != QInternal::Image)
        return nullptr;
    auto *image = static_cast<QImage *>(device);
    switch (image->format()) {
    case QImage::Format_RGB32:
    case QImage::Format_ARGB32:
    case QImage::Format_ARGB32_Premultiplied:
        return image;
    default:
        return nullptr;
    }
}

} // namespace

bool drawScaled(QPainter &painter, const DrawablePicture &drawable, QRect place, QRect clip)
{
    const QTransform transform = painter.deviceTransform();
    const QPoint offset(qRound(transform.dx()), qRound(transform.dy()));
    QImage *canvas = canvasOf(painter);
    if (!canvas || transform != QTransform::fromTranslate(offset.x(), offset.y()))
        return false;
    // bits() would give the canvas other pixels than the painter has, were they shared.
    return drawable.scaleOnto(const_cast<uchar *>(canvas->constBits()), canvas->bytesPerLine(),
                              place.translated(offset), clip.translated(offset) & canvas->rect());
}

} // namespace vedette
