// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QRect>

namespace vedette {

/// The largest rectangle of `picture`'s aspect in the middle of `area`. Whole pixels, at least
/// 1x1; empty when either is empty.
QRect fittedRect(QSize picture, QRect area);

/// `image` without its colours and darker: how a picture looks that is not live any more.
QImage faded(const QImage &image);

} // namespace vedette
