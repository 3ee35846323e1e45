// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/pictureconfig.h"
#include "core/config/viewconfig.h"

#include <QJsonObject>

namespace vedette {

/// The text forms of what is seen: views and the look of pictures. A word that is not known is
/// read as the default.
QJsonObject viewToJson(const ViewConfig &view);
ViewConfig viewFromJson(const QJsonObject &json);

QJsonObject pictureToJson(const PictureConfig &picture);
PictureConfig pictureFromJson(const QJsonObject &json);

} // namespace vedette
