// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/codec/drawablepicture.h"

#include <QRect>

class QPainter;

namespace vedette {

/// Draws `drawable` scaled to `place` as QPainter would with smooth transformation, in a quarter of
/// the time: straight into the window's pixels. `place` and `clip`, outside of which nothing is
/// drawn, are in the painter's coordinates. Other clips of the painter are not looked at.
/// Returns false, with nothing drawn, where there are no such pixels or the painter turns or
/// scales: then the painter has to do it.
bool drawScaled(QPainter &painter, const DrawablePicture &drawable, QRect place, QRect clip);

} // namespace vedette
