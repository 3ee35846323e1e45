// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windows.h"

#include "core/studio/studio.h"
#include "ui/mainwindow.h"
#include "ui/windowplace.h"

#include <QApplication>
#include <QScreen>

#include <algorithm>

namespace vedette {

namespace {

constexpr QPoint beside(40, 40); // from the window that a new one is opened from

// The first view that no window shows; the first of all if there is none.
int viewForAnother(const Configuration &configuration)
{
    QSet<int> shown;
    for (const OpenWindow &window : configuration.windows)
        shown.insert(shownView(configuration, window.id));
    for (int index = 0; index < configuration.views.size(); ++index)
        if (!shown.contains(index))
            return configuration.views[index].id;
    return configuration.views.first().id;
}

} // namespace

Windows::Windows(Studio &studio, QObject *parent)
    : QObject(parent)
    , m_studio(studio)
{
    const auto windows = studio.configuration().windows;
    for (const OpenWindow &window : windows)
        make(window.id);
}

Windows::~Windows() = default;

void Windows::show()
{
    for (const auto &window : m_windows)
        window->show();
}

void Windows::hide()
{
    for (const auto &window : m_windows)
        window->hide();
}

bool Windows::isAnyShown() const
{
    return std::any_of(m_windows.begin(), m_windows.end(), [](const auto &window) {
        return window->isVisible() && !window->isMinimized();
    });
}

void Windows::setHidesWhenClosed(bool hides)
{
    m_hidesWhenClosed = hides;
    tellLast();
}

void Windows::tellLast()
{
    for (const auto &window : m_windows)
        window->setHidesWhenClosed(m_hidesWhenClosed && m_windows.size() == 1);
    QGuiApplication::setQuitOnLastWindowClosed(!m_hidesWhenClosed);
}

QList<MainWindow *> Windows::all() const
{
    QList<MainWindow *> windows;
    for (const auto &window : m_windows)
        windows += window.get();
    return windows;
}

void Windows::openAnother()
{
    Configuration wanted = m_studio.configuration();
    if (wanted.windows.size() >= maxWindows) {
        showMessage(tr("There are %1 windows already. Close one first.").arg(maxWindows));
        return;
    }
    OpenWindow open;
    open.id = freeWindowId(wanted);
    open.view = viewForAnother(wanted);
    wanted.windows += open;
    m_studio.apply(wanted);

    const QWidget *from = QApplication::activeWindow();
    MainWindow &window = make(open.id);
    QList<QScreen *> free = QGuiApplication::screens();
    for (const auto &other : m_windows)
        if (other.get() != &window)
            free.removeAll(other->screen());
    if (!free.isEmpty())
        placeOn(window, *free.first());
    else if (from)
        window.move(from->pos() + beside);
    window.show();
    window.activateWindow();
}

MainWindow &Windows::current() const
{
    auto *active = qobject_cast<MainWindow *>(QApplication::activeWindow());
    return active ? *active : first();
}

void Windows::showMessage(const QString &text) const
{
    current().showMessage(text);
}

void Windows::showNotice(MessageBar *notice) const
{
    current().showNotice(notice);
}

void Windows::quit()
{
    setHidesWhenClosed(false);
    // Those that are hidden, too: each saves its place.
    for (const auto &window : m_windows)
        window->close();
    QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
}

MainWindow &Windows::make(int id)
{
    m_windows.push_back(std::make_unique<MainWindow>(m_studio, m_history, id));
    MainWindow &window = *m_windows.back();
    connect(&window, &MainWindow::anotherRequested, this, &Windows::openAnother);
    // Later: when all are closing, it is the end of the program.
    connect(&window, &MainWindow::quitRequested, this, &Windows::quit, Qt::QueuedConnection);
    connect(&window, &MainWindow::closed, this, &Windows::forgetClosed, Qt::QueuedConnection);
    tellLast();
    return window;
}

void Windows::forgetClosed()
{
    const auto isClosed = [](const auto &window) {
        return window->isClosed();
    };
    if (std::all_of(m_windows.begin(), m_windows.end(), isClosed))
        return;
    Configuration wanted = m_studio.configuration();
    for (auto &window : m_windows) {
        if (!window->isClosed())
            continue;
        wanted.windows.removeIf(
                [&](const OpenWindow &open) { return open.id == window->openWindow(); });
        window.release()->deleteLater(); // its event may be on the way still
    }
    std::erase(m_windows, nullptr);
    tellLast();
    m_studio.apply(wanted);
}

} // namespace vedette
