// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/file/filesettings.h"

#include <QRectF>

#include <functional>
#include <optional>

namespace vedette {

/// One setting of a configuration file: how it is read, and how the example shows it.
struct Setting
{
    /// Puts the value where it belongs, in the last user or camera of `settings` where it is one of
    /// theirs. Returns what is expected where it cannot be that value, else an empty text.
    using Take = std::function<QString(const TomlValue &value, FileSettings &settings)>;

    QString key;
    QString shown; ///< its value in the example, as TOML
    QString about; ///< lines of the example
    Take take;
};

/// A heading of a configuration file.
struct Section
{
    enum class Kind {
        Once,       ///< [name]
        Repeatable, ///< [[name]]
    };

    QString name;
    Kind kind = Kind::Once;
    QString about;
    QList<Setting> settings;
};

QList<Section> settingSections();
/// As it stands in a file: "[share]".
QString heading(const Section &section);

Section shareSection();
Section limitsSection();
Section logSection();
Section webhookSection();
Section mqttSection();
/// What lacks in the last two.
QList<Mistake> eventMistakes(const FileSettings &settings);
Section userSection();
Section cameraSection();
/// Those of a camera that is published, and what lacks of them in a file, or an empty text.
QList<Setting> publishSettings();
QString publishMistake(const FileCamera &camera);

/// Ways to take a value. `put` returns what is expected where it cannot be that, else an empty
/// text.
Setting::Take takeText(std::function<QString(const QString &, FileSettings &)> put);
Setting::Take takeTexts(std::function<QString(const QStringList &, FileSettings &)> put);
Setting::Take takeFlag(std::function<void(bool, FileSettings &)> put);
Setting::Take takeWhole(qint64 least, qint64 most, std::function<void(int, FileSettings &)> put);
Setting::Take takeNumber(double least, double most,
                         std::function<void(double, FileSettings &)> put);
/// `put` gets the index of the word.
Setting::Take takeWord(const QStringList &words, std::function<void(int, FileSettings &)> put);
/// An absolute path; `put` as above.
Setting::Take takePath(std::function<void(const QString &, FileSettings &)> put);
/// Four numbers: left, top, width and height, in percent.
std::optional<QRectF> rectangle(const TomlValue &value);
std::optional<double> number(const TomlValue &value);

} // namespace vedette
