// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/config/pictureconfig.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace vedette {

/// Words and the time of day, written into a camera's pictures.
struct OverlayConfig
{
    enum class Stamp { None, Time, DateTime };
    enum class Corner { TopLeft, TopRight, BottomLeft, BottomRight };

    QString text; ///< one line, at most maxOverlayText characters
    Stamp stamp = Stamp::None;
    Corner corner = Corner::TopLeft;
    int height = 5; ///< of a line, in percent of the picture's: 2 to 20

    bool isShown() const { return !text.isEmpty() || stamp != Stamp::None; }

    friend bool operator==(const OverlayConfig &, const OverlayConfig &) = default;
};

constexpr qsizetype maxOverlayText = 200;
constexpr qsizetype maxMasks = 50;
constexpr int usualQuality = 80; ///< artefacts are hard to see, and half the bytes of 90
/// All of a picture, in percent.
constexpr QRectF wholePicture(0, 0, 100, 100);

/// What is done to a camera's pictures before anybody gets them: those on the wall, viewers and
/// whoever else. In this order: masks, crop, mirror, turn, overlay.
struct ProcessingConfig
{
    /// What nobody is to see, and what is kept: in percent of the camera's own picture, so that
    /// they stay on what they cover whatever else is set.
    QList<QRectF> masks;
    QRectF crop = wholePicture;
    bool mirrored = false; ///< left and right change places
    PictureConfig::Turn turn = PictureConfig::Turn::None;
    OverlayConfig overlay;
    /// Of the JPEG that is made of a raw picture, or of one that had to be decoded, 1 to 100.
    int quality = usualQuality;

    /// Whether a camera's own pictures may not go out as they are.
    bool changesPictures() const;

    friend bool operator==(const ProcessingConfig &, const ProcessingConfig &) = default;
};

/// What is wrong with the values, or an error of code None.
Error validate(const ProcessingConfig &processing);

} // namespace vedette
