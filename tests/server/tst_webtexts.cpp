// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/reason.h"
#include "core/server/webassets.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

/// The words of the web page in other languages.
class TestWebTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageHasEveryText_data();
    void everyLanguageHasEveryText();
};

namespace {

QString assetText(QByteArrayView path)
{
    return QString::fromUtf8(webAsset(path, "'self'").body);
}

void take(QSet<QString> &texts, const QString &source, const QString &pattern)
{
    for (const auto &match : QRegularExpression(pattern).globalMatch(source)) {
        for (int group = 1; group <= match.lastCapturedIndex(); ++group) {
            if (!match.captured(group).isEmpty())
                texts += match.captured(group);
        }
    }
}

/// What the page says, and what the server has it say.
QSet<QString> saidTexts()
{
    QSet<QString> texts;
    for (const char *script : {"/state.js", "/tile.js", "/wall.js"}) {
        const QString source = assetText(script);
        take(texts, source, uR"-(\bt\("([^"]+)")-"_s);
        take(texts, source, uR"-(word: "([^"]+)")-"_s);
    }
    for (const char *html : {"/", "/sign-in"}) {
        const QString source = assetText(html);
        take(texts, source, uR"-(<[^>]*\bdata-t\b[^>]*>([^<>{]+)<)-"_s);
        take(texts, source, uR"-(<[^>]*\bdata-t\b[^>]*\btitle="([^"]+)")-"_s);
        take(texts, source, uR"-(<[^>]*\bdata-t\b[^>]*\baria-label="([^"]+)")-"_s);
    }
    texts.removeIf([](const QString &text) { return text.trimmed().isEmpty(); });
    for (int code = 1; code <= int(ErrorCode::InvalidValue); ++code)
        texts += reasonText(ErrorCode(code));
    // Of SignInDesk.
    texts += u"Too many wrong passwords. Wait {n} s."_s;
    texts += u"Too many are signing in at the moment. Try again."_s;
    texts += u"This user name and password do not belong together."_s;
    return texts;
}

QSet<QString> places(const QString &text)
{
    QSet<QString> names;
    take(names, text, uR"-((\{\w+\}))-"_s);
    return names;
}

} // namespace

void TestWebTexts::everyLanguageHasEveryText_data()
{
    QTest::addColumn<QByteArray>("language");
    for (const char *language : {"de", "es", "fr", "zh"})
        QTest::newRow(language) << QByteArray(language);
}

void TestWebTexts::everyLanguageHasEveryText()
{
    QFETCH(QByteArray, language);
    const QJsonObject table =
            QJsonDocument::fromJson(assetText("/texts/" + language + ".json").toUtf8()).object();
    const QStringList keys = table.keys();
    const QSet<QString> known(keys.begin(), keys.end());
    const QSet<QString> said = saidTexts();
    QVERIFY(said.size() > 60);
    QCOMPARE(said - known, QSet<QString>());
    QCOMPARE(known - said, QSet<QString>());
    for (const QString &key : keys) {
        QVERIFY2(!table[key].toString().isEmpty(), qPrintable(key));
        QVERIFY2(places(key) == places(table[key].toString()), qPrintable(key));
    }
}

QTEST_GUILESS_MAIN(TestWebTexts)
#include "tst_webtexts.moc"
