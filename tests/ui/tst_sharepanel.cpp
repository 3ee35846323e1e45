// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/sharing.h"
#include "core/studio/studio.h"
#include "ui/qrview.h"
#include "ui/securitydialog.h"
#include "ui/sharepanel.h"
#include "ui/userdialog.h"
#include "ui/usersdialog.h"
#include "ui/viewermodel.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
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
#include <QTimer>
#include <QTreeView>
#include <QTreeWidget>

#include <functional>

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
    void usersAreAddedChangedAndRemoved();
    void aUserThatCannotBeIsNotTaken();
    void httpsIsChosenAndItsFingerprintShown();
    void aCertificateThatCannotServeIsNotTaken();
    void namesAndWebSitesAreRead();
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

namespace {

/// Does `what` with the dialog that comes up when `button` is clicked.
template <typename Dialog>
void clickAndAnswer(QAbstractButton *button, const std::function<void(Dialog &)> &what)
{
    QTimer::singleShot(0, button, [what] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        what(*dialog);
        if (dialog->isVisible())
            dialog->reject();
    });
    button->click();
}

} // namespace

void tst_SharePanel::usersAreAddedChangedAndRemoved()
{
    UsersDialog dialog({makeAccount(u"anna"_s, u"x"_s, DigestSignIn::On, {1, 8})});
    dialog.show();
    clickAndAnswer<UserDialog>(dialog.findChild<QAbstractButton *>(u"add"_s), [](UserDialog &user) {
        user.findChild<QLineEdit *>(u"name"_s)->setText(u"otto"_s);
        user.findChild<QAbstractButton *>(u"suggest"_s)->click();
        QVERIFY(!user.findChild<QLineEdit *>(u"password"_s)->text().isEmpty());
        user.findChild<QComboBox *>(u"role"_s)->setCurrentIndex(1);
        user.accept();
    });
    QCOMPARE(dialog.users().size(), 2);
    QCOMPARE(dialog.users().at(1).name, u"otto"_s);
    QCOMPARE(dialog.users().at(1).role, Role::Control);
    QVERIFY(isPasswordHash(dialog.users().at(1).passwordHash));
    auto *list = dialog.findChild<QTreeWidget *>(u"users"_s);
    QCOMPARE(list->topLevelItemCount(), 2);
    list->setCurrentItem(list->topLevelItem(0));
    QVERIFY(list->topLevelItem(0)->text(2).contains(u"Digest"_s));
    const QByteArray hash = dialog.users().at(0).passwordHash;
    clickAndAnswer<UserDialog>(dialog.findChild<QAbstractButton *>(u"edit"_s),
                               [](UserDialog &user) {
                                   user.findChild<QCheckBox *>(u"digest"_s)->setChecked(false);
                                   user.accept();
                               });
    QVERIFY(dialog.users().at(0).digest.isEmpty());
    QCOMPARE(dialog.users().at(0).passwordHash, hash);
    dialog.findChild<QAbstractButton *>(u"remove"_s)->click();
    QCOMPARE(dialog.users().size(), 1);
    QCOMPARE(dialog.users().at(0).name, u"otto"_s);
}

void tst_SharePanel::aUserThatCannotBeIsNotTaken()
{
    UserDialog dialog({}, {u"anna"_s});
    dialog.show();
    auto *name = dialog.findChild<QLineEdit *>(u"name"_s);
    auto *password = dialog.findChild<QLineEdit *>(u"password"_s);
    auto *problem = dialog.findChild<QLabel *>(u"problem"_s);
    const auto refuses = [&](const QString &user, const QString &secret) {
        name->setText(user);
        password->setText(secret);
        dialog.accept();
        return dialog.isVisible() && problem->isVisible() && !problem->text().isEmpty();
    };
    QVERIFY(refuses(u"a:b"_s, u"x"_s));
    QVERIFY(refuses(u"anna"_s, u"x"_s));
    QVERIFY(refuses(u"otto"_s, u""_s));
    Account account = makeAccount(u"eva"_s, u"x"_s, DigestSignIn::Off, {1, 8});
    UserDialog change(account, {});
    change.show();
    change.findChild<QCheckBox *>(u"digest"_s)->setChecked(true);
    change.accept(); // the secret is made of the password, which nobody knows any more
    QVERIFY(change.isVisible());
}

void tst_SharePanel::httpsIsChosenAndItsFingerprintShown()
{
    start();
    clickAndAnswer<SecurityDialog>(find<QAbstractButton>(u"security"_s),
                                   [](SecurityDialog &security) {
                                       auto *https = security.findChild<QComboBox *>(u"https"_s);
                                       https->setCurrentIndex(https->findData(int(Https::Only)));
                                       security.accept();
                                   });
    QCOMPARE(share().https, Https::Only);
    QTRY_COMPARE(m_studio->sharing().state(), SharingState::On);
    QCOMPARE(m_studio->sharing().addresses().value(0).url.scheme(), u"https"_s);
    const QString fingerprint = m_studio->sharing().fingerprint();
    QCOMPARE(fingerprint.size(), 95);
    SecurityDialog dialog(share());
    auto *shown = dialog.findChild<QLabel *>(u"fingerprint"_s);
    QCOMPARE(shown->text().remove(u'\n'), fingerprint);
    dialog.findChild<QAbstractButton *>(u"newCertificate"_s)->click();
    QVERIFY(shown->text().remove(u'\n') != fingerprint);
    dialog.findChild<QAbstractButton *>(u"endLinks"_s)->click();
    dialog.accept();
    QVERIFY(dialog.share().linkKey != share().linkKey);
    QVERIFY(dialog.share().identity != share().identity);
}

void tst_SharePanel::aCertificateThatCannotServeIsNotTaken()
{
    SecurityDialog dialog({});
    dialog.show();
    dialog.findChild<QComboBox *>(u"https"_s)->setCurrentIndex(1);
    dialog.findChild<QLineEdit *>(u"certificate"_s)->setText(u"/nowhere/cert.pem"_s);
    dialog.accept();
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.findChild<QLabel *>(u"problem"_s)->text().contains(u"/nowhere/cert.pem"_s));
}

void tst_SharePanel::namesAndWebSitesAreRead()
{
    SecurityDialog dialog({});
    dialog.show();
    auto *hosts = dialog.findChild<QLineEdit *>(u"hosts"_s);
    hosts->setText(u"cam.example.org/x"_s);
    dialog.accept();
    QVERIFY(dialog.isVisible());
    hosts->setText(u" Cam.example.org,cam.example.net  cam.example.org"_s);
    dialog.findChild<QLineEdit *>(u"origins"_s)->setText(u"https://Home.example.org/"_s);
    dialog.accept();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.share().hosts, (QStringList{u"cam.example.org"_s, u"cam.example.net"_s}));
    QCOMPARE(dialog.share().origins, QStringList(u"https://home.example.org"_s));
}

void tst_SharePanel::showPage(int page)
{
    find<QTabWidget>(u"tabs"_s)->setCurrentIndex(page);
}

std::unique_ptr<QTcpSocket> tst_SharePanel::watch(const QByteArray &path)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(u"127.0.0.1"_s,
                          quint16(m_studio->sharing().addresses().constFirst().url.port()));
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
    QCOMPARE(link, m_studio->sharing().addresses().constFirst().url.toString());
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
    password->actions().constFirst()->trigger();
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
    QCOMPARE(code->text(), m_studio->sharing().addresses().constFirst().url.toString());
    choices.last()->click();
    QCOMPARE(code->text(), m_studio->sharing().addresses().constLast().url.toString());
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
    const QString base = m_studio->sharing().addresses().constFirst().url.toString();
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
