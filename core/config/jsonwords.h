// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QLatin1StringView>
#include <QString>

#include <array>
#include <utility>

namespace vedette {

/// The words that stand for the values of an enum in a file; the first one is the default.
template <typename Enum, std::size_t count>
using JsonWords = std::array<std::pair<Enum, QLatin1StringView>, count>;

template <typename Enum, std::size_t count>
QString wordFor(const JsonWords<Enum, count> &words, Enum value)
{
    for (const auto &[each, word] : words)
        if (each == value)
            return word;
    return words[0].second;
}

/// The default for what is no word of these.
template <typename Enum, std::size_t count>
Enum valueFor(const JsonWords<Enum, count> &words, const QJsonValue &json)
{
    const QString text = json.toString();
    for (const auto &[value, word] : words)
        if (text == word)
            return value;
    return words[0].first;
}

} // namespace vedette
