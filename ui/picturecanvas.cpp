// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/picturecanvas.h"

#include "ui/picturefit.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace vedette {

namespace {

constexpr QSizeF whole(100, 100);
constexpr QSize usualShape(16, 9);
constexpr double leastSide = 1;     // percent
constexpr double leastCropSide = 5; // percent
constexpr double keyStep = 1;       // percent
constexpr int gripSize = 12;        // pixels, at the lower right corner
constexpr QColor outside(0, 0, 0, 150);
constexpr QColor cover(0, 0, 0, 215);

QRectF within(QRectF area)
{
    area.moveLeft(std::clamp(area.left(), 0.0, std::max(0.0, whole.width() - area.width())));
    area.moveTop(std::clamp(area.top(), 0.0, std::max(0.0, whole.height() - area.height())));
    return area & wholePicture;
}

} // namespace

PictureCanvas::PictureCanvas(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(240, 135);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("The camera's picture"));
    setAccessibleDescription(tr("Drag to draw. Arrow keys move what is chosen, Shift and an arrow "
                                "key size it, Delete removes it."));
}

void PictureCanvas::setImage(const QImage &image)
{
    m_image = image;
    update();
}

void PictureCanvas::setProcessing(const ProcessingConfig &processing)
{
    m_processing = processing;
    setCurrent(m_current < processing.masks.size() ? m_current : -1);
}

void PictureCanvas::setTool(Tool tool)
{
    m_tool = tool;
    m_drag = Drag::None;
    update();
}

void PictureCanvas::addMask()
{
    if (m_processing.masks.size() >= maxMasks)
        return;
    m_processing.masks += map().ownPart({35, 35, 30, 30});
    setCurrent(int(m_processing.masks.size()) - 1);
    Q_EMIT edited();
}

void PictureCanvas::removeMask()
{
    if (m_current < 0)
        return;
    m_processing.masks.removeAt(m_current);
    setCurrent(-1);
    Q_EMIT edited();
}

void PictureCanvas::removeAllMasks()
{
    m_processing.masks.clear();
    setCurrent(-1);
    Q_EMIT edited();
}

void PictureCanvas::resetCrop()
{
    m_processing.crop = wholePicture;
    update();
    Q_EMIT edited();
}

PictureMap PictureCanvas::map() const
{
    const QSize shape =
            m_image.isNull() ? turned(usualShape, turnOf(m_processing)) : m_image.size();
    return {fittedRect(shape, rect().adjusted(1, 1, -1, -1)), m_processing};
}

int PictureCanvas::maskAt(QPointF position) const
{
    const PictureMap map = this->map();
    for (int n = int(m_processing.masks.size()) - 1; n >= 0; --n)
        if (map.onScreen(map.shownPart(m_processing.masks[n])).contains(position.toPoint()))
            return n;
    return -1;
}

PictureCanvas::Drag PictureCanvas::dragAt(QPointF position, const QRectF &shown) const
{
    const QRect place = map().onScreen(shown);
    const QRect grip(place.bottomRight() - QPoint(gripSize, gripSize),
                     QSize(2 * gripSize, 2 * gripSize));
    if (grip.contains(position.toPoint()))
        return Drag::Size;
    return place.contains(position.toPoint()) ? Drag::Move : Drag::New;
}

QRectF PictureCanvas::area() const
{
    if (m_tool == Tool::Crop)
        return map().shownPart(m_processing.crop);
    return m_current < 0 ? QRectF() : map().shownPart(m_processing.masks[m_current]);
}

void PictureCanvas::setEdited(QRectF shown)
{
    const double least = m_tool == Tool::Crop ? leastCropSide : leastSide;
    shown.setSize({std::clamp(shown.width(), least, whole.width()),
                   std::clamp(shown.height(), least, whole.height())});
    const QRectF own = map().ownPart(within(shown)) & wholePicture;
    if (m_tool == Tool::Crop)
        m_processing.crop = own;
    else if (m_current >= 0)
        m_processing.masks[m_current] = own;
    update();
    Q_EMIT edited();
}

void PictureCanvas::setCurrent(int mask)
{
    m_current = mask;
    update();
    Q_EMIT currentMaskChanged();
}

void PictureCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Shadow));
    const PictureMap map = this->map();
    const QRect place = map.place();
    if (m_image.isNull()) {
        painter.setPen(palette().color(QPalette::Light));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("The camera gives no picture now"));
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place, m_image);
    }
    for (int n = 0; n < m_processing.masks.size(); ++n) {
        const QRect mask = map.onScreen(map.shownPart(m_processing.masks[n]));
        const bool isCurrent = m_tool == Tool::Mask && n == m_current;
        painter.fillRect(mask, cover);
        painter.setPen(QPen(isCurrent ? palette().color(QPalette::Highlight) : QColor(Qt::white),
                            isCurrent ? 2 : 1));
        painter.drawRect(mask.adjusted(0, 0, -1, -1));
        if (isCurrent)
            painter.fillRect(QRect(mask.bottomRight() - QPoint(gripSize / 2, gripSize / 2),
                                   QSize(gripSize, gripSize)),
                             palette().color(QPalette::Highlight));
    }
    if (m_processing.crop != wholePicture || m_tool == Tool::Crop) {
        const QRect crop = map.onScreen(map.shownPart(m_processing.crop));
        painter.save();
        painter.setClipRegion(QRegion(place) - crop);
        painter.fillRect(place, outside);
        painter.restore();
        painter.setPen(QPen(Qt::white, 1, Qt::DashLine));
        painter.drawRect(crop.adjusted(0, 0, -1, -1));
        if (m_tool == Tool::Crop)
            painter.fillRect(QRect(crop.bottomRight() - QPoint(gripSize / 2, gripSize / 2),
                                   QSize(gripSize, gripSize)),
                             palette().color(QPalette::Highlight));
    }
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void PictureCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = map().percentAt(event->position());
    // The grip of the current one reaches beyond it.
    m_drag = m_current >= 0 || m_tool == Tool::Crop ? dragAt(event->position(), area()) : Drag::New;
    if (m_tool == Tool::Mask && m_drag != Drag::Size) {
        setCurrent(maskAt(event->position()));
        m_drag = m_current >= 0 ? Drag::Move : Drag::New;
    }
    // A crop of all cannot be moved: then a new one is drawn.
    if (m_tool == Tool::Crop && m_drag == Drag::Move && m_processing.crop == wholePicture)
        m_drag = Drag::New;
    m_dragBegan = area();
}

void PictureCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = map().percentAt(event->position());
    switch (m_drag) {
    case Drag::None:
        setCursor(dragAt(event->position(), area()) == Drag::Size ? Qt::SizeFDiagCursor
                                                                  : Qt::CrossCursor);
        break;
    case Drag::New: {
        const QRectF drawn = QRectF(m_pressed, at).normalized();
        if (drawn.width() < leastSide || drawn.height() < leastSide)
            break; // a click
        if (m_tool == Tool::Mask && m_current < 0) {
            if (m_processing.masks.size() >= maxMasks)
                break;
            m_processing.masks += QRectF();
            setCurrent(int(m_processing.masks.size()) - 1);
        }
        setEdited(drawn);
        break;
    }
    case Drag::Move:
        setEdited(m_dragBegan.translated(at - m_pressed));
        break;
    case Drag::Size:
        setEdited(QRectF(m_dragBegan.topLeft(), m_dragBegan.bottomRight() + at - m_pressed));
        break;
    }
}

void PictureCanvas::mouseReleaseEvent(QMouseEvent *)
{
    m_drag = Drag::None;
}

void PictureCanvas::keyPressEvent(QKeyEvent *event)
{
    QPointF step;
    switch (event->key()) {
    case Qt::Key_Left:
        step = {-keyStep, 0};
        break;
    case Qt::Key_Right:
        step = {keyStep, 0};
        break;
    case Qt::Key_Up:
        step = {0, -keyStep};
        break;
    case Qt::Key_Down:
        step = {0, keyStep};
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_tool == Tool::Mask)
            removeMask();
        else
            resetCrop();
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    const QRectF now = area();
    if (now.isEmpty())
        return;
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        setEdited(QRectF(now.topLeft(), now.bottomRight() + step));
    else
        setEdited(now.translated(step));
}

} // namespace vedette
