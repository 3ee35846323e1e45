// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/processingconfig.h"

#include "core/base/errordetail.h"

#include <algorithm>

namespace vedette {

namespace {

constexpr int minLine = 2;
constexpr int maxLine = 20;
constexpr double minCrop = 5;

// NaN is refused too.
bool isWithinPicture(const QRectF &rect, double least)
{
    constexpr double slack = 1e-6;
    return rect.left() >= -slack && rect.top() >= -slack && rect.width() >= least &&
           rect.height() >= least && rect.right() <= 100 + slack && rect.bottom() <= 100 + slack;
}

} // namespace

bool ProcessingConfig::changesPictures() const
{
    return !masks.isEmpty() || crop != wholePicture || mirrored ||
           turn != PictureConfig::Turn::None || overlay.isShown();
}

Error validate(const ProcessingConfig &processing)
{
    const auto wrong = [](const QString &detail) {
        return Error{ErrorCode::InvalidValue, detail};
    };
    if (processing.quality < 1 || processing.quality > 100)
        return wrong(ErrorDetail::tr("quality: 1 to 100"));
    if (!isWithinPicture(processing.crop, minCrop))
        return wrong(ErrorDetail::tr("crop: within the picture, at least %1 percent of it")
                             .arg(minCrop));
    if (processing.masks.size() > maxMasks)
        return wrong(ErrorDetail::tr("masks: at most %1").arg(maxMasks));
    constexpr double leastMask = 1e-9;
    for (const QRectF &mask : processing.masks)
        if (!isWithinPicture(mask, leastMask))
            return wrong(ErrorDetail::tr(
                    "mask: left, top, width and height within the picture, in percent"));
    const OverlayConfig &overlay = processing.overlay;
    const bool oneLine = std::all_of(overlay.text.begin(), overlay.text.end(),
                                     [](QChar c) { return c.category() != QChar::Other_Control; });
    if (overlay.text.size() > maxOverlayText || !oneLine)
        return wrong(
                ErrorDetail::tr("overlay: one line of at most %1 characters").arg(maxOverlayText));
    if (overlay.height < minLine || overlay.height > maxLine)
        return wrong(ErrorDetail::tr("overlay height: %1 to %2 percent").arg(minLine).arg(maxLine));
    return {};
}

} // namespace vedette
