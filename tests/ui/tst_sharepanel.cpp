// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/sharing.h"
#include "core/studio/studio.h"
#include "ui/qrview.h"
#include "ui/sharepanel.h"
#include "ui/viewermodel.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

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
    void addTestPatterns(int count);
    void showPage(int page);
    std::unique_ptr<QTcpSocket> watch(const QByteArray &path);

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
    void onlyCheckedCamerasAreShared();
    void theQrCodeIsTheChosenAddress();
    void otherProgramsAreToldOfTheChosenCamera();
    void viewersAreListedAndCanBeDisconnected();
    void aHiddenListAsksNothing();
    void rowsStayTheSameWhileViewersComeAndGo();
    void aThousandViewersAreRowsOfOneTable();
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
    if (!share().enabled)
        find<QCheckBox>(u"share"_s)->click();
    QTRY_COMPARE(m_studio->sharing().state(), SharingState::On);
}

void tst_SharePanel::addTestPatterns(int count)
{
    Configuration configuration = m_studio->configuration();
    for (int n = 0; n < count; ++n)
        configuration.cameras += newCamera(TestPatternSpec{{64, 48}, 20}, configuration.cameras,
                                           u"Camera %1"_s.arg(n + 1));
    configuration.share.access = ShareConfig::Access::Open;
    m_studio->apply(configuration);
}

void tst_SharePanel::showPage(int page)
{
    find<QTabWidget>(u"tabs"_s)->setCurrentIndex(page);
}

std::unique_ptr<QTcpSocket> tst_SharePanel::watch(const QByteArray &path)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(u"127.0.0.1"_s,
                          quint16(m_studio->sharing().addresses().first().url.port()));
    socket->write("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    return socket;
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
    const QList<ShareAddress> addresses = m_studio->sharing().addresses();
    QVERIFY(!addresses.isEmpty());
    const auto buttons = m_panel->findChildren<QAbstractButton *>(u"copy"_s);
    QCOMPARE(buttons.size(), addresses.size());
    for (qsizetype n = 0; n < buttons.size(); ++n) {
        buttons[n]->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), addresses[n].url.toString());
        QCOMPARE(buttons[n]->text(), u"Copied"_s);
    }
}

void tst_SharePanel::theLinkHoldsNoPassword()
{
    start({});
    QVERIFY(!share().password.isEmpty());
    find<QAbstractButton>(u"copyLink"_s)->click();
    const QString link = QGuiApplication::clipboard()->text();
    QCOMPARE(link, m_studio->sharing().addresses().first().url.toString());
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

void tst_SharePanel::onlyCheckedCamerasAreShared()
{
    addTestPatterns(2);
    start();
    auto *list = find<QListWidget>(u"cameras"_s);
    QCOMPARE(list->count(), 2);
    QCOMPARE(m_studio->sharedCameras(), m_studio->cameras());
    const auto watched = watch("/cameras/camera-1/stream.mjpg");
    const auto other = watch("/cameras/camera-2/stream.mjpg");
    QTRY_COMPARE(m_studio->sharing().viewers(), 2);

    list->item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(m_studio->configuration().withheld, QStringList{u"camera-1"_s});
    QCOMPARE(m_studio->sharedCameras(), m_studio->cameras().sliced(1));
    QTRY_COMPARE(watched->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(other->state(), QAbstractSocket::ConnectedState); // the others notice nothing
    const auto refused = watch("/cameras/camera-1/snapshot.jpg");
    QTRY_VERIFY(refused->peek(100).startsWith("HTTP/1.1 404"));

    list->item(1)->setCheckState(Qt::Unchecked);
    QVERIFY(find<QLabel>(u"state"_s)->text().contains(u"no camera is shared"_s));
    list->item(0)->setCheckState(Qt::Checked);
    QCOMPARE(m_studio->configuration().withheld, QStringList{u"camera-2"_s});
    const auto again = watch("/cameras/camera-1/snapshot.jpg");
    QTRY_VERIFY(again->peek(100).startsWith("HTTP/1.1 200"));
}

void tst_SharePanel::theQrCodeIsTheChosenAddress()
{
    auto *code = find<QrView>(u"code"_s);
    QVERIFY(code->text().isEmpty());
    start({});
    const auto choices = m_panel->findChildren<QRadioButton *>(u"choice"_s);
    QCOMPARE(choices.size(), m_studio->sharing().addresses().size());
    QVERIFY(choices.first()->isChecked());
    QCOMPARE(code->text(), m_studio->sharing().addresses().first().url.toString());
    choices.last()->click();
    QCOMPARE(code->text(), m_studio->sharing().addresses().last().url.toString());
    find<QAbstractButton>(u"copyLink"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), code->text());

    const QString reader = QStandardPaths::findExecutable(u"zbarimg"_s);
    if (reader.isEmpty())
        QSKIP("zbarimg is not installed");
    QTemporaryDir folder;
    const QString file = folder.filePath(u"code.png"_s);
    QVERIFY(code->grab().save(file));
    QProcess process;
    process.start(reader, {u"--raw"_s, u"-q"_s, file});
    QVERIFY(process.waitForFinished());
    QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).trimmed(), code->text());
}

void tst_SharePanel::otherProgramsAreToldOfTheChosenCamera()
{
    addTestPatterns(2);
    Configuration configuration = m_studio->configuration();
    configuration.cameras[1].name = u"Say \"<cheese>\""_s;
    configuration.share.access = ShareConfig::Access::Password;
    m_studio->apply(configuration);
    start();
    find<QListWidget>(u"cameras"_s)->setCurrentRow(1);
    const QString base = m_studio->sharing().addresses().first().url.toString();
    auto *format = find<QComboBox>(u"format"_s);
    QVERIFY(format->count() >= 6);
    QString all;
    for (int n = 0; n < format->count(); ++n) {
        format->setCurrentIndex(n);
        find<QAbstractButton>(u"copyFormat"_s)->click();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.contains(base + u"cameras/camera-2/"_s), qPrintable(text));
        QVERIFY(!text.contains(share().password));
        all += text + u'\n';
    }
    QVERIFY(all.startsWith(base + u"cameras/camera-2/stream.mjpg\n"_s));
    QVERIFY(all.contains(u"alt=\"Say &quot;&lt;cheese&gt;&quot;\""_s));
    QVERIFY(all.contains(u"Still Image URL: "_s + base + u"cameras/camera-2/snapshot.jpg"_s));
    QVERIFY(all.contains(u"Username: vedette"_s));
}

void tst_SharePanel::viewersAreListedAndCanBeDisconnected()
{
    addTestPatterns(1);
    start();
    const auto one = watch("/stream");
    const auto two = watch("/stream");
    showPage(2);
    auto *table = find<QTreeView>(u"viewers"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    const auto text = [&](int row, int column) {
        return table->model()->index(row, column).data().toString();
    };
    QCOMPARE(text(0, ViewerModel::Address), u"127.0.0.1"_s);
    QCOMPARE(text(0, ViewerModel::Cameras), u"Camera 1"_s);
    QTRY_VERIFY(text(1, ViewerModel::Rate).toDouble() > 1);
    QTRY_VERIFY(find<QLabel>(u"total"_s)->text().startsWith(u"2 watching, "_s));

    auto *button = find<QAbstractButton>(u"disconnect"_s);
    QVERIFY(!button->isEnabled());
    table->setCurrentIndex(table->model()->index(0, 0));
    button->click();
    QTRY_COMPARE(one->state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(two->state(), QAbstractSocket::ConnectedState);
    table->setCurrentIndex(table->model()->index(0, 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(two->state(), QAbstractSocket::UnconnectedState);
}

void tst_SharePanel::aHiddenListAsksNothing()
{
    addTestPatterns(1);
    start();
    const auto viewer = watch("/stream");
    QTRY_COMPARE(m_studio->sharing().viewers(), 1);
    auto *table = find<QTreeView>(u"viewers"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    showPage(2);
    QTRY_COMPARE(table->model()->rowCount(), 1);
}

void tst_SharePanel::rowsStayTheSameWhileViewersComeAndGo()
{
    ViewerModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto list = [](const QList<quint64> &ids) {
        QList<WatchedViewer> viewers;
        for (const quint64 id : ids) {
            WatchedViewer viewer;
            viewer.info.id = id;
            viewer.fps = double(id);
            viewers += viewer;
        }
        return viewers;
    };
    model.setViewers(list({1, 2, 3, 5, 8}));
    const QPersistentModelIndex five = model.index(3, 0);
    const QPersistentModelIndex two = model.index(1, 0);
    for (const QList<quint64> &ids :
         {QList<quint64>{1, 3, 5, 8, 9}, {5, 9, 10}, {5}, {5, 11, 12}}) {
        model.setViewers(list(ids));
        QCOMPARE(model.rowCount(), ids.size());
        for (int row = 0; row < ids.size(); ++row)
            QCOMPARE(model.idAt(row), ids[row]);
        QVERIFY(five.isValid());
        QCOMPARE(model.idAt(five.row()), 5U);
        QVERIFY(!two.isValid());
    }
    model.setViewers({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_SharePanel::aThousandViewersAreRowsOfOneTable()
{
    ViewerModel model;
    QList<WatchedViewer> viewers(1000);
    for (int n = 0; n < 1000; ++n)
        viewers[n].info.id = quint64(n) + 1;
    QTreeView table;
    table.setUniformRowHeights(true);
    table.setModel(&model);
    table.show();
    model.setViewers(viewers);
    for (int n = 0; n < 10; ++n) {
        viewers[n].fps = n;
        model.setViewers(viewers);
        QCoreApplication::processEvents();
    }
    QCOMPARE(model.rowCount(), 1000);
    QVERIFY(table.findChildren<QWidget *>().size() < 50);
}

QTEST_MAIN(tst_SharePanel)
#include "tst_sharepanel.moc"
