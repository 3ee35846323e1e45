// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/aboutbox.h"
#include "ui/licencesheet.h"

#include <QDialog>
#include <QFile>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

class tst_Licences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAboutBoxLeadsToThemAndStays();
    void librariesAreNamedWhereNothingIsBundled();
    void bundledPartsAreShownWithTheirTexts();
};

void tst_Licences::theAboutBoxLeadsToThemAndStays()
{
    QWidget window;
    QMessageBox *box = makeAboutBox(&window);
    box->show();
    auto *button = box->findChild<QPushButton *>(u"licences"_s);
    QVERIFY(button);
    button->click();
    auto *sheet = box->findChild<QDialog *>(u"licenceSheet"_s);
    QVERIFY(sheet && sheet->isVisible());
    QVERIFY(box->isVisible());
    QVERIFY(sheet->findChild<QPlainTextEdit *>()->toPlainText().contains(
            u"GNU GENERAL PUBLIC LICENSE"_s));
}

void tst_Licences::librariesAreNamedWhereNothingIsBundled()
{
    const QTemporaryDir folder;
    QWidget window;
    QDialog *sheet = makeLicenceSheet(folder.filePath(u"none"_s), &window);
    auto *list = sheet->findChild<QListWidget *>();
    const auto found = list->findItems(u"libjpeg-turbo"_s, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    list->setCurrentItem(found.first());
    QVERIFY(sheet->findChild<QPlainTextEdit *>()->toPlainText().contains(u"BSD-3-Clause"_s));
}

void tst_Licences::bundledPartsAreShownWithTheirTexts()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"libexample1"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("An example's licence, in UTF-8: \u00e9");
    file.close();
    QWidget window;
    QDialog *sheet = makeLicenceSheet(folder.path(), &window);
    auto *list = sheet->findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    list->setCurrentRow(1);
    QCOMPARE(list->currentItem()->text(), u"libexample1"_s);
    QCOMPARE(sheet->findChild<QPlainTextEdit *>()->toPlainText(),
             u"An example's licence, in UTF-8: \u00e9"_s);
}

QTEST_MAIN(tst_Licences)
#include "tst_licences.moc"
