// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <variant>
#include <vector>

namespace vedette {

/// Something wrong in a configuration file, in whole sentences: what, and what to do about it.
struct Mistake
{
    int line = 0; ///< from 1; 0: of the file as a whole
    QString text;

    friend bool operator==(const Mistake &, const Mistake &) = default;
};

struct TomlEntry;

/// A value of a TOML file and where it stands.
struct TomlValue
{
    using Table = std::vector<TomlEntry>;
    using Array = std::vector<TomlValue>;

    int line = 0;
    /// std::monostate: a date or a time.
    std::variant<std::monostate, bool, qint64, double, QString, Array, Table> data;
};

struct TomlEntry
{
    QString key;
    int line = 0;
    TomlValue value;
};

/// A file as it was read. Where a heading has a mistake, what stands under it is in an array of
/// tables whose key is the heading's name after a `brokenHeading`.
struct TomlFile
{
    TomlValue::Table root; ///< in the order of the lines
    QList<Mistake> mistakes;
};

inline constexpr QChar brokenHeading = u'~';

/// The longest text that is read, in bytes, and the most mistakes that are told.
inline constexpr qsizetype maxTomlSize = qsizetype(256) * 1024;
inline constexpr qsizetype maxMistakes = 100;

/// Reads `text` (https://toml.io, version 1.0) to its end whatever is wrong in it: a statement with
/// a mistake is told and left out.
TomlFile readToml(const QByteArray &text);

} // namespace vedette
