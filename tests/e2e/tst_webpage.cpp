// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/program.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

/// A page in headless Chromium that does and says what it is told.
class Browser final
{
public:
    explicit Browser(const QUrl &address, const QStringList &options)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(u"python3"_s,
                        QStringList{QStringLiteral(VEDETTE_TEST_SUPPORT "/chromiumshots.py"),
                                    QStandardPaths::findExecutable(u"chromium"_s),
                                    address.toString(), m_folder.path()} +
                                options);
    }
    ~Browser()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// Waits until that many of its expectations have come true.
    bool reaches(qsizetype lines)
    {
        return QTest::qWaitFor(
                [&] {
                    m_said += m_process.readAllStandardOutput();
                    return m_said.count('\n') >= lines || m_process.state() == QProcess::NotRunning;
                },
                60'000);
    }
    /// Whether it came to its end as it should; waits for it.
    bool ended()
    {
        return QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning; }, 60'000) &&
               m_process.exitCode() == 0;
    }
    /// What --eval gave, an array or an object; waits for the end.
    QJsonDocument result()
    {
        const bool good = ended();
        m_said += m_process.readAllStandardOutput();
        return good ? QJsonDocument::fromJson(m_said.trimmed().split('\n').constLast())
                    : QJsonDocument();
    }
    QImage shot(int number) const { return QImage(m_folder.filePath(u"%1.png"_s.arg(number))); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_said;
};

QStringList testCameras(int count)
{
    QStringList arguments{u"--new"_s}; // a killed one is not to be held back at its next start
    for (int n = 0; n < count; ++n)
        arguments += {u"--camera"_s, u"test:%1x90@10"_s.arg(160 + 2 * n)};
    return arguments;
}

const QString nineLive = u"document.querySelectorAll('.tile.live').length == 9"_s;

} // namespace

/// The web page against Vedette itself.
class TestWebPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"chromium"_s).isEmpty())
            QSKIP("chromium is not installed");
    }

    void nineCamerasSurviveTheDeathOfTheServer()
    {
        Program program;
        const QUrl address = program.share(testCameras(9));
        QVERIFY2(address.isValid(), qPrintable(program.errors()));
        Browser browser(address, {u"1"_s, u"--until"_s, nineLive, u"--then"_s,
                                  u"document.querySelectorAll('.tile.waiting').length == 9 && "
                                  "/^Trying again in \\d+ s$/.test(document.querySelector('.title')"
                                  ".textContent) && document.getElementById('news').textContent"
                                  ".startsWith('The connection is lost')"_s,
                                  u"--then"_s, nineLive});
        QVERIFY(browser.reaches(1));
        program.process().kill();
        QVERIFY(program.process().waitForFinished());
        QVERIFY(browser.reaches(2));
        const QUrl again = program.share(
                testCameras(9) + QStringList{u"--listen"_s, u"127.0.0.1:%1"_s.arg(address.port())});
        QCOMPARE(again, address);
        QVERIFY(browser.reaches(3));
        QVERIFY(browser.ended());
    }

    void theWallIsOneConnection()
    {
        Program program;
        const QUrl address = program.share(testCameras(9));
        QVERIFY2(address.isValid(), qPrintable(program.errors()));
        Browser browser(address,
                        {u"0"_s, u"--until"_s, nineLive, u"--eval"_s,
                         u"performance.getEntriesByType('resource').map(e => e.name)"
                         ".filter(n => n.includes('stream.mjpg') || n.includes('snapshot'))"_s});
        QVERIFY(browser.reaches(1));
        QCOMPARE(browser.result().array().size(), 0);
    }

    void signingInAndOut()
    {
        QTemporaryFile password;
        QVERIFY(password.open() && password.write("quiet-horse-9\n") > 0 && password.flush());
        Program program;
        const QUrl address = program.share(testCameras(1) +
                                           QStringList{u"--password-file"_s, password.fileName()});
        QVERIFY2(address.isValid(), qPrintable(program.errors()));
        // Later, so that the answer comes before the page goes.
        const auto send = [](const QString &word) {
            return u"(document.getElementById('user').value = 'vedette', "
                   "document.getElementById('password').value = '%1', "
                   "setTimeout(() => document.forms[0].requestSubmit()), true)"_s.arg(word);
        };
        Browser browser(
                address,
                {u"0"_s, u"--until"_s, u"document.getElementById('user') && "_s + send(u"wrong"_s),
                 u"--then"_s,
                 u"document.querySelector('.problem')?.textContent.includes('belong together') && "_s +
                         send(u"quiet-horse-9"_s),
                 u"--then"_s,
                 u"location.pathname == '/' && document.querySelectorAll('.tile.live').length == 1 "
                 "&& document.getElementById('sign-out').hidden === false"_s,
                 u"--then"_s,
                 u"(setTimeout(() => document.querySelector('#sign-out button').click()), true)"_s,
                 u"--then"_s, u"location.pathname == '/sign-in'"_s});
        QVERIFY(browser.reaches(5));
        QVERIFY(browser.ended());
    }

    void pageSpeaksTheBrowsersLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("live");
        QTest::addColumn<QString>("lang");
        QTest::newRow("German") << u"de-AT"_s << u"1 Kamera, 1 Zuschauer"_s << u"de"_s;
        QTest::newRow("Chinese") << u"zh-CN"_s << u"1 个摄像头, 1 位观看者"_s << u"zh-Hans"_s;
        QTest::newRow("none that it knows, then French")
                << u"tlh,fr"_s << u"1 caméra, 1 spectateur"_s << u"fr"_s;
        QTest::newRow("English before German")
                << u"en-GB,de"_s << u"1 camera, 1 viewer"_s << u"en"_s;
    }
    void pageSpeaksTheBrowsersLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, live);
        QFETCH(QString, lang);
        Program program;
        const QUrl address = program.share(testCameras(1));
        QVERIFY2(address.isValid(), qPrintable(program.errors()));
        Browser browser(address, {u"0"_s, u"--language"_s, language, u"--until"_s,
                                  u"document.getElementById('summary').textContent == '%1' && "
                                  "document.documentElement.lang == '%2'"_s.arg(live, lang)});
        QVERIFY(browser.reaches(1));
        QVERIFY(browser.ended());
    }

    void keysPauseEnlargeAndGoBack()
    {
        Program program;
        const QUrl address = program.share(testCameras(3));
        QVERIFY2(address.isValid(), qPrintable(program.errors()));
        const auto press = [](const QString &key) {
            return u"(document.activeElement.dispatchEvent(new KeyboardEvent('keydown', "
                   "{key: '%1', bubbles: true, cancelable: true})), true)"_s.arg(key);
        };
        const QString tile = u"document.querySelectorAll('.tile')"_s;
        Browser browser(address, {u"0"_s,
                                  u"--until"_s,
                                  u"document.querySelectorAll('.tile.live').length == 3"_s,
                                  u"--then"_s,
                                  u"(%1[0].focus(), true)"_s.arg(tile),
                                  u"--then"_s,
                                  press(u"ArrowRight"_s),
                                  u"--then"_s,
                                  press(u" "_s),
                                  u"--then"_s,
                                  u"%1[1].classList.contains('paused') && "
                                  "document.querySelectorAll('.tile.live').length == 2"_s.arg(tile),
                                  u"--then"_s,
                                  press(u" "_s),
                                  u"--then"_s,
                                  u"document.querySelectorAll('.tile.live').length == 3"_s,
                                  u"--then"_s,
                                  press(u"Enter"_s),
                                  u"--then"_s,
                                  u"%1[1].clientWidth == innerWidth && "
                                  "%1[1].classList.contains('live')"_s.arg(tile),
                                  u"--then"_s,
                                  press(u"ArrowRight"_s),
                                  u"--then"_s,
                                  u"%1[2].clientWidth == innerWidth && "
                                  "%1[2].classList.contains('live')"_s.arg(tile),
                                  u"--then"_s,
                                  press(u"Escape"_s),
                                  u"--then"_s,
                                  u"document.querySelectorAll('.tile.live').length == 3 && "
                                  "%1[2].clientWidth < innerWidth"_s.arg(tile),
                                  u"--then"_s,
                                  press(u"p"_s),
                                  u"--then"_s,
                                  u"document.querySelectorAll('.tile.paused').length == 3"_s,
                                  u"--eval"_s,
                                  u"[...document.querySelectorAll('button, canvas, [tabindex]')]"
                                  ".filter(e => !(e.getAttribute('aria-label') "
                                  "|| e.textContent.trim())).map(e => e.outerHTML)"_s});
        const QJsonDocument result = browser.result();
        QVERIFY(result.isArray());
        QCOMPARE(result.array().size(), 0); // everything has a name for a screen reader
    }

    void aPhoneShowsAllCameras()
    {
        Program program;
        const QUrl address = program.share(testCameras(9));
        QVERIFY2(address.isValid(), qPrintable(program.errors()));
        Browser browser(address, {u"1"_s, u"--size"_s, u"390x844"_s, u"--dark"_s, u"--until"_s,
                                  nineLive, u"--eval"_s,
                                  u"({wide: document.documentElement.scrollWidth, "
                                  "inView: [...document.querySelectorAll('.tile')].filter(t => "
                                  "t.getBoundingClientRect().bottom <= innerHeight).length})"_s});
        QVERIFY(browser.reaches(1));
        const QJsonObject result = browser.result().object();
        QCOMPARE(result[u"wide"].toInt(), 390);
        QCOMPARE(result[u"inView"].toInt(), 9);
        QVERIFY(qGray(browser.shot(0).pixel(3, 840)) < 60); // the dark page
    }
};

QTEST_GUILESS_MAIN(TestWebPage)
#include "tst_webpage.moc"
