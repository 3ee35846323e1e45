// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/sharing.h"
#include "core/studio/studio.h"
#include "ui/sharepanel.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTcpServer>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

class tst_SharePanel final : public QObject
{
    Q_OBJECT

    template <typename T>
    T *find(const QString &name)
    {
        return m_panel->findChild<T *>(name);
    }
    const ShareConfig &share() const { return m_studio->configuration().share; }
    void start(const QString &address = u"127.0.0.1"_s);

    std::unique_ptr<Studio> m_studio;
    std::unique_ptr<SharePanel> m_panel;

private Q_SLOTS:
    void init();
    void theSwitchStartsAndStopsSharing();
    void everyAddressCanBeCopied();
    void theLinkHoldsNoPassword();
    void theMadeUpPasswordIsShownOnDemand();
    void aChangedPasswordTakesEffect();
    void lettingAnybodyInIsAChoice();
    void aWrongUserNameChangesNothing();
    void aPortInUseSaysSo();
};

void tst_SharePanel::init()
{
    m_panel.reset();
    m_studio = std::make_unique<Studio>();
    Configuration configuration;
    configuration.share.port = 0;
    configuration.share.address = u"127.0.0.1"_s;
    m_studio->apply(configuration);
    m_panel = std::make_unique<SharePanel>(*m_studio);
    m_panel->show();
}

void tst_SharePanel::start(const QString &address)
{
    Configuration configuration = m_studio->configuration();
    configuration.share.address = address;
    m_studio->apply(configuration);
    find<QCheckBox>(u"share"_s)->click();
    QTRY_COMPARE(m_studio->sharing().state(), SharingState::On);
}

void tst_SharePanel::theSwitchStartsAndStopsSharing()
{
    auto *state = find<QLabel>(u"state"_s);
    QVERIFY(state->text().startsWith(u"Off"_s));
    QVERIFY(!find<QAbstractButton>(u"copyLink"_s)->isEnabled());
    start();
    QVERIFY(share().enabled);
    QCOMPARE(state->text(), u"On, nobody is watching"_s);
    find<QCheckBox>(u"share"_s)->click();
    QTRY_COMPARE(m_studio->sharing().state(), SharingState::Off);
    QVERIFY(state->text().startsWith(u"Off"_s));
    QVERIFY(m_panel->findChildren<QAbstractButton *>(u"copy"_s).isEmpty() ||
            !m_panel->findChild<QAbstractButton *>(u"copy"_s)->isVisible());
}

void tst_SharePanel::everyAddressCanBeCopied()
{
    start({});
    const QList<QUrl> addresses = m_studio->sharing().addresses();
    QVERIFY(!addresses.isEmpty());
    const auto buttons = m_panel->findChildren<QAbstractButton *>(u"copy"_s);
    QCOMPARE(buttons.size(), addresses.size());
    for (qsizetype n = 0; n < buttons.size(); ++n) {
        buttons[n]->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), addresses[n].toString());
        QCOMPARE(buttons[n]->text(), u"Copied"_s);
    }
}

void tst_SharePanel::theLinkHoldsNoPassword()
{
    start({});
    QVERIFY(!share().password.isEmpty());
    find<QAbstractButton>(u"copyLink"_s)->click();
    const QString link = QGuiApplication::clipboard()->text();
    QCOMPARE(link, m_studio->sharing().addresses().first().toString());
    QVERIFY(!link.contains(share().password));
}

void tst_SharePanel::theMadeUpPasswordIsShownOnDemand()
{
    auto *password = find<QLineEdit>(u"password"_s);
    QVERIFY(password->text().isEmpty());
    start({});
    QCOMPARE(password->text(), share().password);
    QVERIFY(!password->text().isEmpty());
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    password->actions().first()->trigger();
    QCOMPARE(password->echoMode(), QLineEdit::Normal);
}

void tst_SharePanel::aChangedPasswordTakesEffect()
{
    auto *password = find<QLineEdit>(u"password"_s);
    password->clear();
    QTest::keyClicks(password, u"long and odd"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(share().password, u"long and odd"_s);
    QVERIFY(passwordMatches(share().users.value(0).passwordHash, "long and odd"));
    QVERIFY(m_panel->isVisible());
}

void tst_SharePanel::lettingAnybodyInIsAChoice()
{
    QCOMPARE(share().access, ShareConfig::Access::Password);
    find<QCheckBox>(u"open"_s)->click();
    QCOMPARE(share().access, ShareConfig::Access::Open);
    QVERIFY(!find<QLineEdit>(u"password"_s)->isEnabled());
    find<QCheckBox>(u"open"_s)->click();
    QCOMPARE(share().access, ShareConfig::Access::Password);
}

void tst_SharePanel::aWrongUserNameChangesNothing()
{
    auto *user = find<QLineEdit>(u"user"_s);
    user->clear();
    QTest::keyClicks(user, u"a:b"_s);
    QTest::keyClick(user, Qt::Key_Return);
    QVERIFY(share().users.isEmpty());
    QVERIFY(find<QLabel>(u"settingsProblem"_s)->isVisible());
}

void tst_SharePanel::aPortInUseSaysSo()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    auto *port = find<QSpinBox>(u"port"_s);
    port->setValue(other.serverPort());
    Q_EMIT port->editingFinished();
    QCOMPARE(share().port, other.serverPort());
    find<QCheckBox>(u"share"_s)->click();
    QTRY_COMPARE(m_studio->sharing().state(), SharingState::Failed);
    auto *state = find<QLabel>(u"state"_s);
    QVERIFY2(state->text().contains(QString::number(other.serverPort())),
             qPrintable(state->text()));
    QVERIFY(share().enabled);
    find<QCheckBox>(u"share"_s)->click();
    QVERIFY(!share().enabled);
}

QTEST_MAIN(tst_SharePanel)
#include "tst_sharepanel.moc"
