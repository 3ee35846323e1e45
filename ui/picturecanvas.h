// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/processingconfig.h"
#include "ui/picturemap.h"

#include <QImage>
#include <QWidget>

namespace vedette {

/// A camera's picture, on which masks and the crop are drawn, moved and sized by mouse or keys.
/// Thread: main.
class PictureCanvas final : public QWidget
{
    Q_OBJECT

public:
    enum class Tool { Mask, Crop };

    explicit PictureCanvas(QWidget *parent = nullptr);

    /// As it is shown, turned already.
    void setImage(const QImage &image);
    /// The masks and the crop, and how the picture that is shown was turned.
    void setProcessing(const ProcessingConfig &processing);
    const ProcessingConfig &processing() const { return m_processing; }

    void setTool(Tool tool);
    Tool tool() const { return m_tool; }

    /// Into `processing().masks`; -1: none.
    int currentMask() const { return m_current; }
    void addMask();
    void removeMask();
    void removeAllMasks();
    void resetCrop();

    QSize sizeHint() const override { return {640, 360}; }

Q_SIGNALS:
    /// Masks or crop were changed here.
    void edited();
    void currentMaskChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Drag { None, New, Move, Size };

    PictureMap map() const;
    int maskAt(QPointF position) const;
    Drag dragAt(QPointF position, const QRectF &shown) const;
    /// What is being edited; a whole picture when there is none.
    QRectF area() const;
    void setEdited(QRectF shown);
    void setCurrent(int mask);

    QImage m_image;
    ProcessingConfig m_processing;
    Tool m_tool = Tool::Mask;
    int m_current = -1;
    Drag m_drag = Drag::None;
    QPointF m_pressed;  // percent
    QRectF m_dragBegan; // what was edited, percent of what is shown
};

} // namespace vedette
