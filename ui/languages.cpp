// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/languages.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

QString folder()
{
    return u":/vedette/translations"_s;
}

void install(const QLocale &locale, const QString &name, const QString &where)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, u"_"_s, where))
        return;
    translator->setParent(QCoreApplication::instance());
    QCoreApplication::installTranslator(translator.release());
}

} // namespace

QStringList languages()
{
    QStringList languages;
    const auto files = QDir(folder()).entryList({u"vedette_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        languages += file.section(u'.', 0, 0).section(u'_', 1);
    return languages;
}

QString languageName(const QString &language)
{
    const QLocale locale(language);
    QString name =
            locale.language() == QLocale::English ? u"English"_s : locale.nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

void useEnglish()
{
    install(QLocale(QLocale::English), u"vedette"_s, folder());
}

void useLanguage(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (!language.isEmpty())
        QLocale::setDefault(locale);
    useEnglish(); // what comes later is asked first
    const QString ofQt = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    install(locale, u"qtbase"_s, ofQt);
    install(locale, u"vedette"_s, folder());
    if (locale.textDirection() == Qt::RightToLeft) // else as it was asked for by -reverse
        QApplication::setLayoutDirection(Qt::RightToLeft);
}

} // namespace vedette
