// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/processingconfig.h"
#include "core/studio/pictureprocessor.h"

#include <QRect>

namespace vedette {

/// Where the parts of a camera's picture are on the screen. Parts are in percent: of the camera's
/// own picture, as masks and crop are, or of the picture as it is shown, which may be turned.
class PictureMap final
{
public:
    /// `place`: of the shown picture, in pixels, not empty.
    PictureMap(QRect place, const ProcessingConfig &processing);

    QRect place() const { return m_place; }

    QRectF shownPart(const QRectF &own) const;
    QRectF ownPart(const QRectF &shown) const;

    QRect onScreen(const QRectF &shown) const;
    /// In percent of the shown picture, and in it; `position` may be outside.
    QPointF percentAt(QPointF position) const;

private:
    QRect m_place;
    PictureTurn m_turn;
};

} // namespace vedette
