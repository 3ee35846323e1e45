// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/cameraexchange.h"
#include "core/studio/snapshotsaver.h"
#include "core/studio/studio.h"
#include "tests/support/samplejpeg.h"
#include "ui/faulttext.h"
#include "ui/languages.h"
#include "ui/settingsdialog.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

/// One text of a translation file.
struct Message
{
    QString context;
    QString source;
    bool unfinished = false;
    QStringList forms; // more than one: for different numbers
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, false, {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.unfinished = xml.attributes().hasAttribute("type"_L1);
            QString text;
            while (!xml.atEnd()) {
                xml.readNext();
                if (xml.isStartElement())
                    message.forms += xml.readElementText(); // numerusform
                else if (xml.isEndElement())
                    break;
                else
                    text += xml.text();
            }
            if (message.forms.isEmpty())
                message.forms += text;
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages += readMessage(xml, context);
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression form(u"%(?:n|L?[0-9]{1,2})"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : form.globalMatch(text))
        found += match.captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

bool hasMnemonic(QString text)
{
    static const QRegularExpression form(u"&\\S"_s); // not "this & that"
    return text.remove(u"&&"_s).contains(form);
}

} // namespace

/// The translations are complete: against the texts of the sources as they are now.
class tst_Translations final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder; // a copy of the files, brought up to date

    static void forgetLanguage();

private Q_SLOTS:
    void initTestCase();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void theProgramSpeaksThem_data();
    void theProgramSpeaksThem();
    void whatIsWrongWithAFileIsToldInThem();
    void whyAPictureIsNotSavedIsToldInThem();
    void aSmallScreenHasRoomForTheSettings_data();
    void aSmallScreenHasRoomForTheSettings();
    void rightToLeftStaysWhereItWasAskedFor();
};

void tst_Translations::initTestCase()
{
    const QDir texts(QStringLiteral(SOURCE_DIR "/resources/translations"));
    const QStringList names = texts.entryList({u"vedette_*.ts"_s});
    QVERIFY(names.size() >= 5);
    for (const QString &name : names)
        QVERIFY(QFile::copy(texts.filePath(name), m_folder.filePath(name)));
    QProcess update;
    update.setProcessChannelMode(QProcess::MergedChannels);
    update.start(QStringLiteral(CMAKE), {u"-DLUPDATE=%1"_s.arg(QStringLiteral(LUPDATE)),
                                         u"-DSOURCE=%1"_s.arg(QStringLiteral(SOURCE_DIR)),
                                         u"-DTEXTS=%1"_s.arg(m_folder.path()), u"-P"_s,
                                         texts.filePath(u"update.cmake"_s)});
    QVERIFY(update.waitForFinished());
    QVERIFY2(update.exitCode() == 0, update.readAll().constData());
}

void tst_Translations::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    const auto all = languages();
    for (const QString &language : all)
        QTest::newRow(qPrintable(language)) << language;
}

void tst_Translations::everyTextIsTranslated()
{
    QFETCH(QString, language);
    const auto messages = readMessages(m_folder.filePath(u"vedette_%1.ts"_s.arg(language)));
    QVERIFY(messages.size() > (language == "en"_L1 ? 5 : 400));
    QStringList wrong;
    for (const Message &message : messages) {
        const QString name = message.context + u": "_s + message.source;
        if (message.unfinished)
            wrong += name + u"\n    is not translated"_s;
        for (const QString &form : message.forms) {
            if (message.unfinished)
                continue;
            if (form.isEmpty() || placeholders(form) != placeholders(message.source))
                wrong += name + u"\n    has other placeholders: "_s + form;
            if (hasMnemonic(form) != hasMnemonic(message.source))
                wrong += name + u"\n    has a key and the other not: "_s + form;
        }
    }
    QVERIFY2(wrong.isEmpty(),
             qPrintable(u"\n%1\nBuild update_translations, and fill in what is missing."_s.arg(
                     wrong.join(u'\n'))));
}

void tst_Translations::forgetLanguage()
{
    const auto installed = qApp->findChildren<QTranslator *>();
    for (QTranslator *translator : installed)
        delete translator; // takes itself out
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale::c());
}

void tst_Translations::theProgramSpeaksThem_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("quit");
    QTest::addColumn<QString>("two");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("English") << u"en"_s << u"&Quit"_s << u"2 seconds"_s << false;
    QTest::newRow("German") << u"de"_s << u"&Beenden"_s << u"2 Sekunden"_s << false;
    QTest::newRow("German of Austria") << u"de_AT"_s << u"&Beenden"_s << u"2 Sekunden"_s << false;
    QTest::newRow("French") << u"fr"_s << u"&Quitter"_s << u"2 secondes"_s << false;
    QTest::newRow("Spanish") << u"es_MX"_s << u"&Salir"_s << u"2 segundos"_s << false;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"退出(&Q)"_s << u"2 秒"_s << false;
    QTest::newRow("none there") << u"ar"_s << u"&Quit"_s << u"2 seconds"_s << true;
}

void tst_Translations::theProgramSpeaksThem()
{
    QFETCH(QString, language);
    QFETCH(bool, rightToLeft);
    useLanguage(language);
    QTEST(QCoreApplication::translate("Actions", "&Quit"), "quit");
    QTEST(QCoreApplication::translate("EventText", "%n seconds", nullptr, 2), "two");
    QCOMPARE(QApplication::isRightToLeft(), rightToLeft);
    QVERIFY(!languageName(language).isEmpty());
    forgetLanguage();
}

void tst_Translations::whatIsWrongWithAFileIsToldInThem()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(R"({"format": "vedette-cameras", "cameras": [{"name": "Tor", "id": "tor",
                   "source": {"kind": "test", "width": 1, "height": 1, "fps": 5}}]})");
    file.close();
    useLanguage(u"de"_s);
    const auto read = readCameraFile(file.fileName());
    const QString missing = faultText(readCameraFile(u"/none"_s).error());
    forgetLanguage();
    QVERIFY(read);
    QCOMPARE(read->problems.value(0).detail, u"Kamera Tor, Größe: 16x16 bis 7680x7680 Pixel"_s);
    QCOMPARE(missing, u"Eine Datei war nicht lesbar: /none: sie ist nicht da"_s);
}

void tst_Translations::whyAPictureIsNotSavedIsToldInThem()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const Snapshot snapshot{u"Tor"_s,
                            Frame::fromJpeg(test::sampleJpeg(), {64, 48}, Clock::now(), 0)};
    useLanguage(u"de"_s);
    qRegisterMetaType<SavedSnapshots>();
    SnapshotSaver saver;
    QSignalSpy saved(&saver, &SnapshotSaver::saved);
    QVERIFY(saver.save({snapshot}, {file.fileName() + u"/pictures"_s}));
    const bool isTold = saved.wait();
    forgetLanguage();
    QVERIFY(isTold);
    const auto outcome = saved.first().constFirst().value<SavedSnapshots>();
    QCOMPARE(outcome.errors.size(), 1);
    QVERIFY2(outcome.errors[0].detail.endsWith(u": Der Ordner kann nicht angelegt werden"_s),
             qPrintable(outcome.errors[0].detail));
}

void tst_Translations::aSmallScreenHasRoomForTheSettings_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages())
        QTest::newRow(qPrintable(language)) << language;
}

void tst_Translations::aSmallScreenHasRoomForTheSettings()
{
    QFETCH(QString, language);
    useLanguage(language);
    Studio studio;
    const SettingsDialog dialog(studio);
    const QSize size = dialog.minimumSizeHint();
    forgetLanguage();
    QVERIFY2(size.width() <= 640, qPrintable(QString::number(size.width())));
    QVERIFY2(size.height() <= 440, qPrintable(QString::number(size.height())));
}

void tst_Translations::rightToLeftStaysWhereItWasAskedFor()
{
    QApplication::setLayoutDirection(Qt::RightToLeft); // as by the option -reverse
    useLanguage(u"en"_s);
    QVERIFY(QApplication::isRightToLeft());
    forgetLanguage();
}

QTEST_MAIN(tst_Translations)
#include "tst_translations.moc"
