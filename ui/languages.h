// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QStringList>

namespace vedette {

/// The locales that the program is translated to, as "de" or "zh_CN"; English is among them.
QStringList languages();

/// What a language calls itself.
QString languageName(const QString &language);

/// Lets the program speak English, which has forms for one and for many, with the numbers and dates
/// of the system. Thread: main.
void useEnglish();

/// Lets the program speak `language` from now on, with Qt's own words, numbers and dates, and the
/// direction of its writing: before the first widget is made. Empty: as the system says. What is
/// not translated is English. Thread: main; needs a QApplication.
void useLanguage(const QString &language);

} // namespace vedette
