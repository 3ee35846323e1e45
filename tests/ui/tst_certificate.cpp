// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/camera.h"
#include "core/studio/studio.h"
#include "tests/stream/saying.h"
#include "tests/support/testcertificate.h"
#include "ui/certificatedialog.h"
#include "ui/mainwindow.h"
#include "ui/tile.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

/// What a person sees of a camera's certificate, and what comes of trusting it.
class tst_Certificate final : public QObject
{
    Q_OBJECT

    static QString text(const QDialog &dialog, const QString &name)
    {
        const auto *label = dialog.findChild<QLabel *>(name);
        return label ? label->text() : QString();
    }
    SourceStatus failure(ErrorCode code) const
    {
        return {SourceState::Failed,
                {code, u"The certificate is self-signed"_s},
                {},
                m_own.certificate.toDer()};
    }

    TestCertificate m_own;
    TestCertificate m_other;

private Q_SLOTS:
    void initTestCase();
    void dialogShowsTheCertificate();
    void changedCertificateIsWarnedOf();
    void enterDoesNotTrust();
    void nonsenseCannotBeTrusted();
    void trustingItPlaysUntilItChanges();
};

void tst_Certificate::initTestCase()
{
    m_own = makeCertificate();
    m_other = makeCertificate();
    QVERIFY(!m_own.certificate.isNull());
}

void tst_Certificate::dialogShowsTheCertificate()
{
    const CertificateDialog dialog(u"Door"_s, failure(ErrorCode::CertificateUntrusted));
    QVERIFY(dialog.windowTitle().contains(u"Door"_s));
    QCOMPARE(text(dialog, u"subject"_s), u"127.0.0.1, Sentry"_s);
    QCOMPARE(text(dialog, u"issuer"_s), u"127.0.0.1, Sentry"_s);
    QVERIFY(!text(dialog, u"validity"_s).isEmpty());
    QCOMPARE(text(dialog, u"reason"_s), u"The certificate is self-signed"_s);
    QCOMPARE(text(dialog, u"fingerprint"_s).remove(u':').remove(u'\n').toLower(),
             QString::fromLatin1(m_own.fingerprint().toHex()));
    QCOMPARE(dialog.fingerprint(), m_own.fingerprint());
}

void tst_Certificate::changedCertificateIsWarnedOf()
{
    const CertificateDialog untrusted(u"Door"_s, failure(ErrorCode::CertificateUntrusted));
    const CertificateDialog changed(u"Door"_s, failure(ErrorCode::CertificateChanged));
    QVERIFY(text(untrusted, u"question"_s) != text(changed, u"question"_s));
    QVERIFY(changed.findChild<QLabel *>(u"question"_s)->font().bold());
}

void tst_Certificate::enterDoesNotTrust()
{
    CertificateDialog dialog(u"Door"_s, failure(ErrorCode::CertificateUntrusted));
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
    QVERIFY(!dialog.isVisible());
}

void tst_Certificate::nonsenseCannotBeTrusted()
{
    SourceStatus status = failure(ErrorCode::CertificateUntrusted);
    status.certificate = "nonsense";
    const CertificateDialog dialog(u"Door"_s, status);
    QVERIFY(dialog.fingerprint().isEmpty());
    QVERIFY(!dialog.findChild<QPushButton *>(u"trust"_s)->isEnabled());
}

void tst_Certificate::trustingItPlaysUntilItChanges()
{
    RawServer server([picture = realJpeg({320, 180}, 3)](QTcpSocket &socket, const QByteArray &) {
        socket.write(streamHead + part(picture));
        repeat(socket, 20ms, part(picture));
    });
    server.useTls(m_own.certificate, m_own.key);
    QVERIFY(server.listen());
    Studio studio;
    Configuration configuration;
    configuration.cameras += newCamera(RemoteSpec{server.url(), {}, {}}, {}, u"Door"_s);
    studio.apply(configuration);
    History history;
    MainWindow window(studio, history);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *tile = window.findChild<Tile *>();
    QTRY_COMPARE(tile->state().title, u"Certificate not trusted"_s);

    auto *button = tile->findChild<QPushButton *>();
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    auto *dialog = window.findChild<CertificateDialog *>();
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"trust"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(tile->state().kind, TileState::Kind::Live, 10'000);
    QCOMPARE(std::get<RemoteSpec>(studio.configuration().cameras[0].spec).trustedCertificate,
             m_own.fingerprint());

    const quint16 port = server.port();
    server.shutDown();
    server.useTls(m_other.certificate, m_other.key);
    QVERIFY(server.listen(port));
    QTRY_COMPARE_WITH_TIMEOUT(tile->state().title, u"Certificate changed!"_s, 10'000);
    QVERIFY(tile->findChild<QPushButton *>()->isVisible());
}

QTEST_MAIN(tst_Certificate)
#include "tst_certificate.moc"
