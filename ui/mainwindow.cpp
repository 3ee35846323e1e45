// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "core/studio/studio.h"
#include "ui/aboutbox.h"
#include "ui/cameracommands.h"
#include "ui/choicemenus.h"
#include "ui/editmenu.h"
#include "ui/edits.h"
#include "ui/emptypage.h"
#include "ui/exchange.h"
#include "ui/faulttext.h"
#include "ui/icons.h"
#include "ui/intake.h"
#include "ui/layoutmenu.h"
#include "ui/messagelist.h"
#include "ui/panels.h"
#include "ui/picturemenu.h"
#include "ui/settingsdialog.h"
#include "ui/sharecommands.h"
#include "ui/shortcutsheet.h"
#include "ui/snapshotcommands.h"
#include "ui/tiledrag.h"
#include "ui/viewedits.h"
#include "ui/viewsmenu.h"
#include "ui/viewtabs.h"
#include "ui/wall.h"
#include "ui/windowmenu.h"
#include "ui/windowplace.h"
#include "ui/zoominput.h"
#include "ui/zoommenu.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr int toolIconSize = 20;

} // namespace

MainWindow::MainWindow(Studio &studio, History &history, int openWindow, QWidget *parent)
    : QMainWindow(parent)
    , m_studio(studio)
    , m_editor(studio, history, openWindow)
    , m_actions(this)
    , m_wall(new Wall(studio, openWindow))
    , m_views(new ViewTabs(m_editor))
    , m_empty(new EmptyPage(studio.devices()))
    , m_pages(new QStackedWidget)
    , m_messages(new MessageList)
    , m_toolBar(addToolBar(tr("Tool Bar")))
    , m_commands(new CameraCommands(m_editor, *m_wall, m_actions, this))
{
    setWindowIcon(applicationIcon());
    setContextMenuPolicy(Qt::NoContextMenu); // the tool bar cannot be lost by accident

    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_wall);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_views);
    layout->addWidget(m_pages, 1);
    setCentralWidget(content);

    new TileDrag(*m_wall, m_editor);
    new ZoomInput(*m_wall); // after TileDrag, so that it is asked first
    makeMenus();
    makeToolBar();
    new ShareCommands(m_studio, m_actions, *m_toolBar, this);
    connectActions();
    new WindowPlace(*this, studio, openWindow);
    followConfiguration();
    followState(); // after full screen had hidden the tool bar
}

MainWindow::~MainWindow()
{
    // A dialog that closes may change something still: while all that follows is there.
    const auto dialogs = findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->hide();
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_actions.addCamera});
    file->addSeparator();
    file->addActions({m_actions.share, m_actions.openSharing});
    file->addSeparator();
    file->addActions({m_actions.importCameras, m_actions.exportCameras});
    file->addSeparator();
    auto *snapshots = new SnapshotCommands(m_studio, *m_wall, this);
    connect(snapshots, &SnapshotCommands::noticeMade, m_messages, &MessageList::add);
    snapshots->addOfWall(file);
    file->addSeparator();
    file->addAction(m_actions.quit);

    m_editMenu = new EditMenu(m_editor, this);
    m_editMenu->addSeparator();
    m_editMenu->addAction(m_actions.settings);
    menuBar()->addMenu(m_editMenu);

    m_cameraMenu = menuBar()->addMenu(tr("&Camera"));
    m_cameraMenu->addActions({m_actions.rename, m_actions.change, m_actions.cameraPicture,
                              m_actions.copyAddress, m_actions.publish});
    m_cameraMenu->addSeparator();
    m_cameraMenu->addActions({m_actions.retry, m_actions.retryAll});
    m_cameraMenu->addSeparator();
    snapshots->addOfCamera(m_cameraMenu);
    m_cameraMenu->addSeparator();
    m_cameraMenu->addMenu(new PictureMenu(m_editor, *m_wall, this));
    m_cameraMenu->addMenu(new ZoomMenu(*m_wall, this));
    m_cameraMenu->addSeparator();
    m_cameraMenu->addAction(m_actions.remove);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addAction(m_actions.enlarge);
    view->addSeparator();
    view->addAction(m_actions.statistics);
    view->addMenu(makeThemeMenu(m_studio, view));
    view->addMenu(makeHiddenMenu(m_studio, view));
    auto *panels = new Panels(m_studio, this);
    panels->addTo(view);
    view->addMenu(makeNoticeMenu(m_studio, view));
    view->addMenu(makeDesktopMenu(m_studio, this));
    connect(panels, &Panels::cameraChosen, m_wall, &Wall::setCurrent);
    view->addSeparator();
    view->addActions({m_actions.fullScreen, m_actions.back});

    menuBar()->addMenu(new LayoutMenu(m_editor, *m_wall, this));
    auto *views = new ViewsMenu(m_editor, *m_wall, this);
    menuBar()->addMenu(views);
    connect(views, &ViewsMenu::told, m_messages, &MessageList::answer);

    auto *windows = new WindowMenu(this);
    menuBar()->addMenu(windows);
    connect(windows, &WindowMenu::newWindowRequested, this, &MainWindow::anotherRequested);

    menuBar()->addMenu(tr("&Help"))->addActions({m_actions.shortcuts, m_actions.about});
}

void MainWindow::makeToolBar()
{
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize({toolIconSize, toolIconSize});
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->addActions({m_actions.addCamera, m_actions.openSharing});
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    auto *locked = new QToolButton;
    locked->setObjectName(u"locked"_s);
    locked->setDefaultAction(m_editMenu->lock());
    m_locked = m_toolBar->addWidget(locked);
    m_toolBar->addActions({m_actions.retryAll, m_actions.statistics, m_actions.fullScreen});
}

void MainWindow::connectActions()
{
    connect(m_actions.quit, &QAction::triggered, this, &MainWindow::quitRequested);
    connect(m_actions.statistics, &QAction::triggered, this, [this](bool on) {
        WindowConfig window = m_studio.configuration().window;
        window.showStatistics = on;
        changeWindow(m_studio, window);
    });
    connect(m_actions.fullScreen, &QAction::triggered, this, &MainWindow::setFullScreen);
    connect(m_actions.enlarge, &QAction::triggered, m_wall, &Wall::setLarge);
    connect(m_actions.back, &QAction::triggered, this, &MainWindow::goBack);
    connect(m_wall, &Wall::largeChanged, this, &MainWindow::followState);
    connect(m_actions.shortcuts, &QAction::triggered, this,
            [this] { makeShortcutSheet(*menuBar(), this)->show(); });
    connect(m_actions.settings, &QAction::triggered, this, [this] {
        auto *dialog = new SettingsDialog(m_studio, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_actions.about, &QAction::triggered, this, [this] { makeAboutBox(this)->open(); });

    connect(m_empty, &EmptyPage::localRequested, m_commands, &CameraCommands::addLocal);
    connect(m_empty, &EmptyPage::addRequested, m_commands, &CameraCommands::add);
    connect(m_empty, &EmptyPage::testPatternRequested, m_commands, &CameraCommands::addTestPattern);
    connect(m_wall, &Wall::menuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(m_actions.enlarge);
        menu->addSeparator();
        menu->addActions(m_cameraMenu->actions());
        menu->addSeparator();
        menu->addAction(m_actions.statistics);
        menu->popup(position);
    });
    auto *intake = new Intake(m_editor, *m_wall, this);
    connect(m_editMenu, &EditMenu::pasteRequested, intake, &Intake::paste);
    connect(intake, &Intake::searchWanted, m_commands, &CameraCommands::addByText);
    connect(intake, &Intake::trouble, m_messages, &MessageList::answer);
    connect(intake, &Intake::pageMet, m_commands, &CameraCommands::searchBehind);
    auto *exchange = new Exchange(m_editor, this);
    connect(m_actions.importCameras, &QAction::triggered, exchange, &Exchange::importSome);
    connect(m_actions.exportCameras, &QAction::triggered, exchange, &Exchange::exportAll);
    connect(exchange, &Exchange::told, m_messages, &MessageList::answer);
    connect(&m_editor, &Editor::refused, this, [this] {
        m_messages->answer(
                tr("The wall is locked. Unlock it in the Edit menu to change something."));
    });
    connect(&m_editor, &Editor::failed, this,
            [this](const Error &error) { m_messages->answer(faultText(error)); });
    connect(&m_studio, &Studio::configurationChanged, this, &MainWindow::followConfiguration);
}

void MainWindow::followConfiguration()
{
    const Configuration &configuration = m_studio.configuration();
    m_pages->setCurrentWidget(configuration.cameras.isEmpty() ? static_cast<QWidget *>(m_empty)
                                                              : m_wall);
    setWindowTitle(configuration.views.size() < 2
                           ? u"Vedette"_s
                           : tr("%1 – Vedette", "view")
                                     .arg(viewName(configuration.views, m_editor.shownView())));
    m_wall->setStatisticsShown(configuration.window.showStatistics);
    m_actions.statistics->setChecked(configuration.window.showStatistics);
    m_locked->setVisible(configuration.window.locked);
}

void MainWindow::showMessage(const QString &text, MessageBar::Kind kind)
{
    m_messages->tell(text, kind);
}

void MainWindow::showNotice(MessageBar *notice)
{
    m_messages->add(notice);
}

bool MainWindow::showsLivePicture() const
{
    return m_wall->showsLivePicture();
}

void MainWindow::setFullScreen(bool on)
{
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, on));
}

void MainWindow::goBack()
{
    if (m_wall->isLarge())
        m_wall->setLarge(false);
    else
        setFullScreen(false);
}

// What the window shows that is not in the configuration.
void MainWindow::followState()
{
    menuBar()->setVisible(!isFullScreen());
    m_toolBar->setVisible(!isFullScreen());
    m_views->setShown(!isFullScreen());
    m_actions.fullScreen->setChecked(isFullScreen());
    m_actions.enlarge->setChecked(m_wall->isLarge());
    m_actions.back->setEnabled(isFullScreen() || m_wall->isLarge());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        followState();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_closed = false;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_hidesWhenClosed) {
        event->ignore();
        hide();
        return;
    }
    m_closed = true;
    event->accept();
    Q_EMIT closed();
}

} // namespace vedette
