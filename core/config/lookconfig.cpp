// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/lookconfig.h"

#include "core/config/jsonwords.h"

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr JsonWords<Theme, 3> themeWords{
        {{Theme::System, "system"_L1}, {Theme::Light, "light"_L1}, {Theme::Dark, "dark"_L1}}};

} // namespace

QJsonObject lookToJson(const LookConfig &look)
{
    return {{u"theme"_s, wordFor(themeWords, look.theme)}, {u"language"_s, look.language}};
}

LookConfig lookFromJson(const QJsonObject &json)
{
    return {valueFor(themeWords, json.value(u"theme"_s)), json.value(u"language"_s).toString()};
}

} // namespace vedette
