// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/studio.h"
#include "tests/support/testcertificate.h"
#include "ui/cameradialog.h"
#include "ui/certificatedialog.h"
#include "ui/griddialog.h"
#include "ui/mainwindow.h"
#include "ui/picturedialog.h"
#include "ui/publishdialog.h"
#include "ui/securitydialog.h"
#include "ui/settingsdialog.h"
#include "ui/userdialog.h"
#include "ui/usersdialog.h"
#include "ui/viewdialog.h"
#include "ui/wall.h"

#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

namespace {

// What a person can do something with, and so must be told what it is.
bool needsName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonDropDown:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::Link:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
    case QAccessible::RadioButton:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::Table:
    case QAccessible::Tree:
        return true;
    default:
        return false;
    }
}

QString describe(const QAccessibleInterface &interface)
{
    const QObject *object = interface.object();
    return u"%1 %2 (role %3)"_s
            .arg(object ? QString::fromLatin1(object->metaObject()->className()) : u"?"_s,
                 object ? object->objectName() : QString())
            .arg(int(interface.role()));
}

// The names of what has none, in all that a screen reader sees below `interface`.
void collectUnnamed(QAccessibleInterface *interface, const QString &path, QStringList &unnamed,
                    int &seen)
{
    if (!interface || interface->state().invisible)
        return;
    const QString name = interface->text(QAccessible::Name);
    const auto *widget = qobject_cast<const QWidget *>(interface->object());
    const bool takesKeys = interface->state().focusable && !(widget && widget->focusProxy());
    const QString here = path + u'/' + (name.isEmpty() ? describe(*interface) : name);
    if (takesKeys && interface->role() == QAccessible::Client)
        unnamed += here + u" is nothing that has a name"_s;
    if (takesKeys || needsName(interface->role())) {
        ++seen;
        if (name.trimmed().isEmpty())
            unnamed += here;
        // What edits a value inside them is named by them.
        if (interface->role() == QAccessible::SpinBox || interface->role() == QAccessible::ComboBox)
            return;
    }
    for (int n = 0; n < interface->childCount(); ++n)
        collectUnnamed(interface->child(n), here, unnamed, seen);
}

// The notes of a dialog that are cut off when it is made as small as it lets itself be.
QStringList cutNotes(QDialog &dialog)
{
    const QSize before = dialog.size();
    QStringList cut;
    for (const QSize size : {before, QSize(0, 0)}) {
        dialog.resize(size);
        QCoreApplication::processEvents();
        const auto labels = dialog.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            if (label->isVisible() && label->wordWrap() &&
                label->height() < label->heightForWidth(label->width()))
                cut += label->text();
    }
    dialog.resize(before);
    return cut;
}

} // namespace

/// The tree that a screen reader reads: everything in it has a name. And what eyes read: no note is
/// cut off in a small dialog.
class tst_Accessibility final : public QObject
{
    Q_OBJECT

    void check(QWidget &widget, int atLeast);

    std::unique_ptr<Studio> m_studio;
    History m_history;
    std::unique_ptr<MainWindow> m_window;

private Q_SLOTS:
    void init();
    void cleanup();
    void whatHasNoNameIsFound();
    void theEmptyWindow();
    void theWallWithItsPanels();
    void theWallIsAListOfCameras();
    void theMenus();
    void theCameraDialog();
    void theSettings();
    void theOtherDialogs();
    void theDialogsOfACamera();
    void theSharePanel();
};

void tst_Accessibility::init()
{
    m_studio = std::make_unique<Studio>();
    m_window = std::make_unique<MainWindow>(*m_studio, m_history);
    m_window->show();
}

void tst_Accessibility::cleanup()
{
    m_window.reset();
    m_history.clear();
    m_studio.reset();
}

void tst_Accessibility::check(QWidget &widget, int atLeast)
{
    QStringList unnamed;
    int seen = 0;
    collectUnnamed(QAccessible::queryAccessibleInterface(&widget), {}, unnamed, seen);
    QVERIFY2(unnamed.isEmpty(), qPrintable(u'\n' + unnamed.join(u'\n')));
    QVERIFY2(seen >= atLeast, qPrintable(QString::number(seen)));
    if (auto *dialog = qobject_cast<QDialog *>(&widget)) {
        const QStringList cut = cutNotes(*dialog);
        QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
    }
}

void tst_Accessibility::whatHasNoNameIsFound()
{
    QWidget widget;
    new QLineEdit(&widget);
    auto *named = new QToolButton(&widget);
    named->setText(u"Named"_s);
    widget.show();
    QStringList unnamed;
    int seen = 0;
    collectUnnamed(QAccessible::queryAccessibleInterface(&widget), {}, unnamed, seen);
    QCOMPARE(unnamed.size(), 1);
    QVERIFY(unnamed.first().contains(u"QLineEdit"_s));
    QCOMPARE(seen, 2);
}

void tst_Accessibility::theEmptyWindow()
{
    check(*m_window, 5);
}

void tst_Accessibility::theWallWithItsPanels()
{
    Configuration configuration = m_studio->configuration();
    configuration.cameras += newCamera(TestPatternSpec{{160, 120}, 30}, {}, u"Door"_s);
    configuration.cameras += newCamera(TestPatternSpec{{160, 120}, 30}, configuration.cameras);
    m_studio->apply(configuration);
    m_window->showMessage(u"A notice"_s);
    for (const auto name : {"healthPanelAction"_L1, "statisticsPanelAction"_L1})
        m_window->findChild<QAction *>(name)->trigger();
    check(*m_window, 8);
}

void tst_Accessibility::theWallIsAListOfCameras()
{
    Configuration configuration = m_studio->configuration();
    configuration.cameras += newCamera(TestPatternSpec{{160, 120}, 30}, {}, u"Door"_s);
    configuration.cameras += newCamera(TestPatternSpec{{160, 120}, 30}, configuration.cameras);
    m_studio->apply(configuration);
    QAccessibleInterface *wall =
            QAccessible::queryAccessibleInterface(m_window->findChild<Wall *>());
    QCOMPARE(wall->role(), QAccessible::List);
    QCOMPARE(wall->childCount(), 2);
    QCOMPARE(wall->child(0)->role(), QAccessible::ListItem);
    QCOMPARE(wall->child(0)->text(QAccessible::Name), u"Door"_s);
    QTRY_COMPARE(wall->child(0)->text(QAccessible::Description), u"Live"_s);
}

void tst_Accessibility::theMenus()
{
    const auto tops = m_window->menuBar()->actions();
    for (const QAction *top : tops) {
        auto *menu = top->menu<QMenu *>();
        QVERIFY(menu);
        menu->popup({});
        check(*menu, 1);
        menu->hide();
    }
}

void tst_Accessibility::theCameraDialog()
{
    CameraDialog dialog(*m_studio, m_window.get());
    dialog.show();
    auto *tabs = dialog.findChild<QTabWidget *>();
    for (int n = 0; n < tabs->count(); ++n) {
        tabs->setCurrentIndex(n);
        check(dialog, 5);
        if (QTest::currentTestFailed())
            return;
    }
}

void tst_Accessibility::theSettings()
{
    SettingsDialog dialog(*m_studio, m_window.get());
    dialog.show();
    auto *pages = dialog.findChild<QListWidget *>();
    for (int n = 0; n < pages->count(); ++n) {
        pages->setCurrentRow(n);
        check(dialog, 6);
        if (QTest::currentTestFailed())
            return;
    }
}

void tst_Accessibility::theOtherDialogs()
{
    ViewDialog view(u"View"_s, {}, {}, m_window.get());
    view.show();
    check(view, 4);
    UsersDialog users({}, m_window.get());
    users.show();
    check(users, 4);
    UserDialog user({}, {}, m_window.get());
    user.show();
    check(user, 6);
    SecurityDialog security({}, m_window.get());
    security.show();
    check(security, 8);
    m_window->findChild<QAction *>(u"shortcuts"_s)->trigger();
    check(*m_window->findChild<QDialog *>(u"shortcutSheet"_s), 1);
}

void tst_Accessibility::theDialogsOfACamera()
{
    Configuration configuration = m_studio->configuration();
    configuration.cameras += newCamera(TestPatternSpec{{160, 120}, 30}, {}, u"Door"_s);
    m_studio->apply(configuration);
    Camera &camera = *m_studio->cameras().constFirst();
    PublishDialog publish(*m_studio, camera, m_window.get());
    publish.show();
    check(publish, 5);
    Editor editor(*m_studio, m_history, 0);
    PictureDialog picture(editor, camera, m_window.get());
    picture.show();
    auto *tabs = picture.findChild<QTabWidget *>();
    for (int n = 0; n < tabs->count(); ++n) {
        tabs->setCurrentIndex(n);
        check(picture, 6);
    }
    const TestCertificate certificate = makeCertificate();
    CertificateDialog trust(u"Door"_s,
                            {SourceState::Failed,
                             {ErrorCode::CertificateChanged, u"The certificate is self-signed"_s},
                             {},
                             certificate.certificate.toDer()},
                            m_window.get());
    trust.show();
    check(trust, 2);
    GridDialog grid({}, m_window.get());
    grid.show();
    check(grid, 4);
}

void tst_Accessibility::theSharePanel()
{
    Configuration configuration = m_studio->configuration();
    configuration.share.address = u"127.0.0.1"_s;
    configuration.share.port = 0;
    m_studio->apply(configuration);
    m_window->findChild<QAction *>(u"openSharing"_s)->trigger();
    const auto panels = m_window->findChildren<QDialog *>();
    QVERIFY(!panels.isEmpty());
    for (QDialog *panel : panels)
        check(*panel, 5);
}

QTEST_MAIN(tst_Accessibility)
#include "tst_accessibility.moc"
