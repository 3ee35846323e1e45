// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace vedette {

class PictureCanvas;

/// What is drawn on a canvas, masks or the crop, and the buttons for them. Thread: main.
class MaskPage final : public QWidget
{
    Q_OBJECT

public:
    /// `canvas` outlives the page's use.
    explicit MaskPage(PictureCanvas &canvas, QWidget *parent = nullptr);
};

} // namespace vedette
