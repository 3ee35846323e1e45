// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/licencesheet.h"

#include "ui/plainbuttons.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <array>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize sheetSize(760, 560);
constexpr qint64 longestText = 1'000'000; // bytes; what is longer is no licence

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LicenceSheet)
};

struct Library
{
    const char *name;
    const char *licence;
    const char *home;
};

// By SPDX's names.
constexpr std::array libraries{
        Library{"Qt", "LGPL-3.0-only", "https://www.qt.io"},
        Library{"libjpeg-turbo", "IJG AND BSD-3-Clause AND Zlib", "https://libjpeg-turbo.org"},
        Library{"libyuv", "BSD-3-Clause", "https://chromium.googlesource.com/libyuv/libyuv"},
        Library{"libsodium", "ISC", "https://libsodium.org"},
        Library{"libqrencode", "LGPL-2.1-or-later", "https://fukuchi.org/works/qrencode"},
        Library{"toml++", "MIT", "https://marzer.github.io/tomlplusplus"},
        Library{"FFmpeg", "LGPL-2.1-or-later OR GPL-2.0-or-later", "https://ffmpeg.org"},
        Library{"libmosquitto", "EPL-2.0 OR BSD-3-Clause", "https://mosquitto.org"},
        Library{"QtKeychain", "BSD-3-Clause", "https://github.com/frankosterfeld/qtkeychain"},
        Library{"OpenSSL", "Apache-2.0", "https://www.openssl.org"},
};

QString textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    return QString::fromUtf8(file.read(longestText));
}

/// Each item carries its text.
void addPart(QListWidget &list, const QString &name, const QString &text)
{
    auto *item = new QListWidgetItem(name, &list);
    item->setData(Qt::UserRole, text);
}

void addParts(QListWidget &list, const QString &partsFolder)
{
    const QDir folder(partsFolder);
    const QStringList parts = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &part : parts)
        addPart(list, part, textOf(folder.filePath(part)));
    if (!parts.isEmpty())
        return;
    for (const Library &library : libraries)
        addPart(list, QString::fromLatin1(library.name),
                Words::tr("Licence: %1\nHome page: %2\n\nIt is part of your system, which has its "
                          "whole text.")
                        .arg(QString::fromLatin1(library.licence),
                             QString::fromLatin1(library.home)));
}

} // namespace

QString bundledPartsFolder()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() +
                           u"/../share/doc/vedette/parts"_s);
}

QDialog *makeLicenceSheet(const QString &partsFolder, QWidget *parent)
{
    auto *sheet = new QDialog(parent);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setObjectName(u"licenceSheet"_s);
    sheet->setWindowTitle(Words::tr("Licences"));

    auto *list = new QListWidget;
    list->setAccessibleName(Words::tr("Parts"));
    addPart(*list, u"Vedette"_s, textOf(u":/vedette/LICENSE"_s));
    addParts(*list, partsFolder);
    auto *text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    text->setAccessibleName(Words::tr("Licence"));
    QObject::connect(list, &QListWidget::currentItemChanged, text,
                     [text](const QListWidgetItem *item) {
                         text->setPlainText(item ? item->data(Qt::UserRole).toString() : QString());
                     });
    list->setCurrentRow(0);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    plainButtons(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, sheet, &QDialog::reject);
    auto *columns = new QHBoxLayout;
    columns->addWidget(list, 1);
    columns->addWidget(text, 3);
    auto *layout = new QVBoxLayout(sheet);
    layout->addLayout(columns);
    layout->addWidget(buttons);
    sheet->resize(sheetSize);
    return sheet;
}

} // namespace vedette
