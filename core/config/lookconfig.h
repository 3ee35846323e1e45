// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace vedette {

/// Whether the window is light or dark; the wall is dark always.
enum class Theme {
    System, ///< as the desktop is
    Light,
    Dark,
};

struct LookConfig
{
    Theme theme = Theme::System;
    QString language = {}; ///< a locale's name, as de or zh_CN; empty: the system's

    friend bool operator==(const LookConfig &, const LookConfig &) = default;
};

QJsonObject lookToJson(const LookConfig &look);
LookConfig lookFromJson(const QJsonObject &json);

} // namespace vedette
