// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/devices.h"
#include "core/studio/studio.h"
#include "tests/stream/saying.h"
#include "tests/support/rtspserver.h"
#include "ui/cameradialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

namespace {

// Each path's answer; 404 for others.
RawServer::Handler site(const QHash<QByteArray, QByteArray> &answers)
{
    return [answers](QTcpSocket &socket, const QByteArray &request) {
        socket.write(answers.value(request.split(' ').value(1),
                                   "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"));
    };
}

} // namespace

class tst_CameraDialog final : public QObject
{
    Q_OBJECT

    QLineEdit *field(const QString &name) { return m_dialog->findChild<QLineEdit *>(name); }
    QPushButton *ok()
    {
        return m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    void choose(int tab) { m_dialog->findChild<QTabWidget *>(u"kinds"_s)->setCurrentIndex(tab); }
    void open();

    std::unique_ptr<Studio> m_studio;
    std::unique_ptr<CameraDialog> m_dialog;

private Q_SLOTS:
    void init();
    void allTabsAreSeenWithALargeFont();
    void wrongAddressesSayWhyAndCannotBeAdded_data();
    void wrongAddressesSayWhyAndCannotBeAdded();
    void anAddressIsRead();
    void anRtspAddressAndAFileAreRead();
    void signInIsTakenOutOfAPastedAddress();
    void typedSignInIsUsed();
    void intervalOfSinglePicturesIsChosen();
    void anAddressForSmallTilesIsChosen();
    void aPartThatIsUnfoldedHasTheKeyboard();
    void trustStaysWithTheHost();
    void suggestsAName();
    void showsTheCamerasOfThisComputer();
    void enterAddsAndEscapeCancels();
    void changingBeginsWithWhatThereIs();
    void aHostIsSearchedBeforeItIsAdded();
    void whatIsFoundTwiceIsChosen();
    void whatIsNotFoundCanBeAddedAllTheSame();
    void anRtspAddressIsTriedBeforeItIsAdded();
    void anRtspAddressThatFailsSaysWhy();
    void aSearchCanBeStopped();
    void anotherAddressForgetsTheSearch();
    void severalLinesAreSeveralCameras();
};

void tst_CameraDialog::init()
{
    m_dialog.reset();
    m_studio = std::make_unique<Studio>();
    m_dialog = std::make_unique<CameraDialog>(*m_studio);
    open();
}

void tst_CameraDialog::open()
{
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void tst_CameraDialog::allTabsAreSeenWithALargeFont()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 1.3);
    QApplication::setFont(large);
    m_dialog = std::make_unique<CameraDialog>(*m_studio);
    open();
    QApplication::setFont(usual);
    const auto *tabs = m_dialog->findChild<QTabWidget *>(u"kinds"_s)->tabBar();
    QVERIFY(tabs->sizeHint().width() <= tabs->parentWidget()->width());
    for (int n = 0; n < tabs->count(); ++n)
        QVERIFY(tabs->rect().contains(tabs->tabRect(n)));
}

void tst_CameraDialog::wrongAddressesSayWhyAndCannotBeAdded_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("scheme") << u"ftp://camera/video"_s;
    QTest::newRow("space") << u"my camera"_s;
    QTest::newRow("no host") << u"http://"_s;
    QTest::newRow("port") << u"http://camera:99999/"_s;
}

void tst_CameraDialog::wrongAddressesSayWhyAndCannotBeAdded()
{
    QFETCH(QString, text);
    choose(2);
    auto *problem = m_dialog->findChild<QLabel *>(u"problem"_s);
    QVERIFY(problem->text().isEmpty());
    QVERIFY(!ok()->isEnabled());
    QTest::keyClicks(field(u"address"_s), text);
    QVERIFY2(problem->text().contains(text), qPrintable(problem->text()));
    QVERIFY(!ok()->isEnabled());
    QVERIFY(!m_dialog->spec());
    field(u"address"_s)->clear();
    QVERIFY(problem->text().isEmpty());
}

void tst_CameraDialog::anAddressIsRead()
{
    choose(2);
    QTest::keyClicks(field(u"address"_s), u" 192.0.2.7:8080/video "_s);
    QVERIFY(ok()->isEnabled());
    QCOMPARE(std::get<RemoteSpec>(*m_dialog->spec()),
             (RemoteSpec{QUrl(u"http://192.0.2.7:8080/video"_s), {}, {}}));
}

void tst_CameraDialog::anRtspAddressAndAFileAreRead()
{
    choose(2);
    field(u"address"_s)->setText(u"rtsp://192.0.2.7/stream1"_s);
    QCOMPARE(std::get<RemoteSpec>(*m_dialog->spec()).url, QUrl(u"rtsp://192.0.2.7/stream1"_s));
    field(u"address"_s)->setText(u"/films/front door.mp4"_s);
    const RemoteSpec file{QUrl::fromLocalFile(u"/films/front door.mp4"_s), {}, {}};
    QCOMPARE(std::get<RemoteSpec>(*m_dialog->spec()), file);
    QCOMPARE(field(u"name"_s)->placeholderText(), u"front door.mp4"_s);

    m_dialog = std::make_unique<CameraDialog>(*m_studio, CameraConfig{u"id"_s, u"Door"_s, file});
    open();
    QCOMPARE(field(u"address"_s)->text(), u"/films/front door.mp4"_s);
}

void tst_CameraDialog::signInIsTakenOutOfAPastedAddress()
{
    choose(2);
    field(u"address"_s)->setText(u"http://guard:s3cret@192.0.2.7/video"_s);
    const RemoteSpec wanted{QUrl(u"http://192.0.2.7/video"_s), u"guard"_s, u"s3cret"_s};
    QCOMPARE(std::get<RemoteSpec>(*m_dialog->spec()), wanted);
    field(u"name"_s)->setFocus();
    QCOMPARE(field(u"address"_s)->text(), u"http://192.0.2.7/video"_s);
    QCOMPARE(field(u"user"_s)->text(), u"guard"_s);
    QCOMPARE(field(u"password"_s)->text(), u"s3cret"_s);
    QCOMPARE(field(u"password"_s)->echoMode(), QLineEdit::Password);
    QVERIFY(field(u"password"_s)->isVisible());
    QCOMPARE(std::get<RemoteSpec>(*m_dialog->spec()), wanted);
}

void tst_CameraDialog::typedSignInIsUsed()
{
    choose(2);
    QVERIFY(!field(u"user"_s)->isVisible());
    QTest::keyClicks(field(u"address"_s), u"http://192.0.2.7/video"_s);
    m_dialog->beginSignIn();
    QTRY_VERIFY(field(u"user"_s)->hasFocus());
    QTest::keyClicks(field(u"user"_s), u"guard"_s);
    QTest::keyClicks(field(u"password"_s), u"pass"_s);
    QCOMPARE(std::get<RemoteSpec>(*m_dialog->spec()),
             (RemoteSpec{QUrl(u"http://192.0.2.7/video"_s), u"guard"_s, u"pass"_s}));
}

void tst_CameraDialog::intervalOfSinglePicturesIsChosen()
{
    choose(2);
    QTest::keyClicks(field(u"address"_s), u"http://192.0.2.7/snap.jpg"_s);
    QCOMPARE(std::get<RemoteSpec>(*m_dialog->spec()).snapshotInterval,
             RemoteSpec().snapshotInterval);
    auto *interval = m_dialog->findChild<QDoubleSpinBox *>(u"interval"_s);
    QVERIFY(!interval->isVisible());
    QTest::mouseClick(m_dialog->findChild<QToolButton *>(u"singles"_s), Qt::LeftButton);
    QVERIFY(interval->isVisible());
    interval->setValue(10);
    QCOMPARE(std::get<RemoteSpec>(*m_dialog->spec()).snapshotInterval,
             std::chrono::milliseconds(10'000));
    for (const double seconds : {interval->minimum(), interval->maximum()}) {
        interval->setValue(seconds);
        QVERIFY(!validate(*m_dialog->spec()));
    }
}

void tst_CameraDialog::anAddressForSmallTilesIsChosen()
{
    choose(2);
    QTest::keyClicks(field(u"address"_s), u"http://192.0.2.7/main"_s);
    QVERIFY(!field(u"smallAddress"_s)->isVisible());
    QTest::mouseClick(m_dialog->findChild<QToolButton *>(u"smalls"_s), Qt::LeftButton);
    QVERIFY(field(u"smallAddress"_s)->isVisible());
    QVERIFY(std::get<RemoteSpec>(*m_dialog->spec()).smallUrl.isEmpty());
    field(u"smallAddress"_s)->setFocus();
    QTest::keyClicks(field(u"smallAddress"_s), u"ftp://x"_s);
    QVERIFY(!m_dialog->findChild<QLabel *>(u"problem"_s)->text().isEmpty());
    QVERIFY(!ok()->isEnabled());
    field(u"smallAddress"_s)->clear();
    QTest::keyClicks(field(u"smallAddress"_s), u"http://me:pw@192.0.2.7/sub"_s);
    field(u"address"_s)->setFocus();
    QCOMPARE(field(u"smallAddress"_s)->text(), u"http://192.0.2.7/sub"_s);
    RemoteSpec wanted{QUrl(u"http://192.0.2.7/main"_s), u"me"_s, u"pw"_s};
    wanted.smallUrl = QUrl(u"http://192.0.2.7/sub"_s);
    QCOMPARE(std::get<RemoteSpec>(*m_dialog->spec()), wanted);

    m_dialog =
            std::make_unique<CameraDialog>(*m_studio, CameraConfig{u"yard"_s, u"Yard"_s, wanted});
    QCOMPARE(std::get<RemoteSpec>(*m_dialog->spec()), wanted);
}

void tst_CameraDialog::aPartThatIsUnfoldedHasTheKeyboard()
{
    choose(1);
    auto *fold = m_dialog->findChild<QToolButton *>(u"smalls"_s);
    fold->click();
    QVERIFY(field(u"smallAddress"_s)->hasFocus());
    fold->click();
    QVERIFY(!field(u"smallAddress"_s)->isVisible());
}

void tst_CameraDialog::trustStaysWithTheHost()
{
    RemoteSpec yard{QUrl(u"https://192.0.2.8/a"_s), {}, {}};
    yard.trustedCertificate = QByteArray(32, 'c');
    m_dialog = std::make_unique<CameraDialog>(*m_studio, CameraConfig{u"yard"_s, u"Yard"_s, yard});
    field(u"address"_s)->setText(u"https://192.0.2.8/b"_s);
    QCOMPARE(std::get<RemoteSpec>(*m_dialog->spec()).trustedCertificate, yard.trustedCertificate);
    field(u"address"_s)->setText(u"https://192.0.2.9/a"_s);
    QVERIFY(std::get<RemoteSpec>(*m_dialog->spec()).trustedCertificate.isEmpty());
}

void tst_CameraDialog::suggestsAName()
{
    choose(2);
    QTest::keyClicks(field(u"address"_s), u"http://a:b@192.0.2.7/video"_s);
    QCOMPARE(field(u"name"_s)->placeholderText(), u"192.0.2.7/video"_s);
    QVERIFY(m_dialog->name().isEmpty());
    QTest::keyClicks(field(u"name"_s), u" Door "_s);
    QCOMPARE(m_dialog->name(), u"Door"_s);
}

void tst_CameraDialog::showsTheCamerasOfThisComputer()
{
    choose(0);
    auto *list = m_dialog->findChild<QListWidget *>();
    QCOMPARE(list->count(), m_studio->devices().devices().size());
    QCOMPARE(list->isVisible(), list->count() > 0);
    QCOMPARE(m_dialog->spec().has_value(), list->count() > 0);
}

void tst_CameraDialog::enterAddsAndEscapeCancels()
{
    choose(3);
    QVERIFY(ok()->isEnabled());
    QTest::keyClick(field(u"name"_s), Qt::Key_Return);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QVERIFY(!m_dialog->isVisible());

    open();
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
}

void tst_CameraDialog::changingBeginsWithWhatThereIs()
{
    const CameraConfig gate{u"gate"_s, u"Gate"_s,
                            RemoteSpec{QUrl(u"http://192.0.2.7/video"_s), u"u"_s, u"p"_s}};
    m_dialog = std::make_unique<CameraDialog>(*m_studio, gate);
    open();
    QCOMPARE(m_dialog->spec(), std::optional(gate.spec));
    QCOMPARE(m_dialog->name(), u"Gate"_s);

    RemoteSpec yard{QUrl(u"https://192.0.2.8/snap.jpg"_s), u"u"_s, u"p"_s};
    yard.trustedCertificate = QByteArray(32, 'c');
    yard.snapshotInterval = std::chrono::milliseconds(2500);
    m_dialog = std::make_unique<CameraDialog>(*m_studio, CameraConfig{u"yard"_s, u"Yard"_s, yard});
    open();
    QCOMPARE(m_dialog->spec(), std::optional<CameraSpec>(yard));
    QVERIFY(m_dialog->findChild<QDoubleSpinBox *>(u"interval"_s)->isVisible());

    const CameraConfig test{u"t"_s, u"Odd"_s, TestPatternSpec{{1000, 500}, 12}};
    m_dialog = std::make_unique<CameraDialog>(*m_studio, test);
    QCOMPARE(m_dialog->spec(), std::optional(test.spec));
}

void tst_CameraDialog::aHostIsSearchedBeforeItIsAdded()
{
    RawServer server(site({{"/video", streamHead + part()}}));
    choose(2);
    QTest::keyClicks(field(u"address"_s), u"127.0.0.1:%1"_s.arg(server.port()));
    QVERIFY(ok()->isEnabled());
    QTest::keyClick(field(u"address"_s), Qt::Key_Return);
    QVERIFY(!ok()->isEnabled());
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(std::get<RemoteSpec>(*m_dialog->spec()).url, server.url(u"/video"_s));
}

void tst_CameraDialog::whatIsFoundTwiceIsChosen()
{
    RawServer server(site({{"/", answer("text/html", "<img src=/a><img src=/b>")},
                           {"/a", streamHead + part()},
                           {"/b", streamHead + part()}}));
    choose(2);
    field(u"address"_s)->setText(server.url().toString());
    QTest::mouseClick(ok(), Qt::LeftButton);
    auto *list = m_dialog->findChild<QListWidget *>(u"found"_s);
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->count(), 2);
    QCOMPARE(std::get<RemoteSpec>(*m_dialog->spec()).url, server.url(u"/a"_s));
    list->item(1)->setCheckState(Qt::Checked);
    QCOMPARE(m_dialog->cameras().size(), 2);
    list->item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(std::get<RemoteSpec>(*m_dialog->spec()).url, server.url(u"/b"_s));
    list->item(1)->setCheckState(Qt::Unchecked);
    QVERIFY(!ok()->isEnabled());
    list->item(0)->setCheckState(Qt::Checked);
    QTest::mouseClick(ok(), Qt::LeftButton);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
}

void tst_CameraDialog::whatIsNotFoundCanBeAddedAllTheSame()
{
    RawServer server(site({}));
    m_dialog->searchFor(server.url().toString());
    auto *summary = m_dialog->findChild<QLabel *>(u"summary"_s);
    QTRY_VERIFY(summary->isVisible() && ok()->isEnabled());
    QVERIFY2(summary->text().contains(u"127.0.0.1"_s), qPrintable(summary->text()));
    QVERIFY(m_dialog->isVisible());
    QTest::mouseClick(ok(), Qt::LeftButton);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(std::get<RemoteSpec>(*m_dialog->spec()).url, server.url());
}

void tst_CameraDialog::anRtspAddressIsTriedBeforeItIsAdded()
{
    RtspServer camera;
    QVERIFY(camera.start());
    choose(2);
    field(u"address"_s)->setText(camera.url().toString());
    QTest::mouseClick(ok(), Qt::LeftButton);
    QVERIFY(!ok()->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(m_dialog->result(), int(QDialog::Accepted), 20'000);
    QCOMPARE(std::get<RemoteSpec>(*m_dialog->spec()).url, camera.url());
    QTRY_COMPARE(camera.gone(), 1);
}

void tst_CameraDialog::anRtspAddressThatFailsSaysWhy()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &request) {
        const QByteArray cseq = request.mid(request.indexOf("CSeq:")).split('\r').constFirst();
        socket.write("RTSP/1.0 404 Not Found\r\n" + cseq + "\r\n\r\n");
    });
    QUrl address = server.url(u"/live"_s);
    address.setScheme(u"rtsp"_s);
    choose(2);
    field(u"address"_s)->setText(address.toString());
    QTest::mouseClick(ok(), Qt::LeftButton);
    auto *summary = m_dialog->findChild<QLabel *>(u"summary"_s);
    QTRY_VERIFY_WITH_TIMEOUT(summary->isVisible() && ok()->isEnabled(), 20'000);
    QVERIFY(!summary->text().isEmpty());
    QVERIFY(m_dialog->isVisible());
    QTest::mouseClick(ok(), Qt::LeftButton); // all the same
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(std::get<RemoteSpec>(*m_dialog->spec()).url, address);
}

void tst_CameraDialog::aSearchCanBeStopped()
{
    RawServer server(saying({}));
    choose(2);
    field(u"address"_s)->setText(server.url().toString());
    QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"find"_s), Qt::LeftButton);
    QTRY_COMPARE(server.requests().size(), 1);
    QVERIFY(!ok()->isEnabled());
    QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"stopSearch"_s), Qt::LeftButton);
    QVERIFY(ok()->isEnabled());
    QTRY_COMPARE(server.sockets().size(), 0);
}

void tst_CameraDialog::anotherAddressForgetsTheSearch()
{
    RawServer server(site({{"/video", streamHead + part()}}));
    choose(2);
    field(u"address"_s)->setText(server.url().toString());
    QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"find"_s), Qt::LeftButton);
    QTRY_COMPARE(std::get<RemoteSpec>(*m_dialog->spec()).url, server.url(u"/video"_s));
    field(u"address"_s)->setText(u"rtsp://192.0.2.7/a"_s);
    QVERIFY(!m_dialog->findChild<QLabel *>(u"summary"_s)->isVisible());
    QCOMPARE(std::get<RemoteSpec>(*m_dialog->spec()).url, QUrl(u"rtsp://192.0.2.7/a"_s));
}

void tst_CameraDialog::severalLinesAreSeveralCameras()
{
    RawServer server(site({{"/video", streamHead + part()}}));
    choose(2);
    QGuiApplication::clipboard()->setText(
            u"Gate: http://127.0.0.1:%1/\nhttp://127.0.0.1:%1/video"_s.arg(server.port()));
    field(u"address"_s)->paste();
    QCOMPARE(m_dialog->cameras().size(), 2);
    QTest::mouseClick(ok(), Qt::LeftButton);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_dialog->cameras().size(), 2);
    QCOMPARE(m_dialog->cameras().at(0).name, u"Gate"_s);
    QCOMPARE(std::get<RemoteSpec>(m_dialog->cameras().at(0).spec).url, server.url(u"/video"_s));
}

QTEST_MAIN(tst_CameraDialog)
#include "tst_cameradialog.moc"
