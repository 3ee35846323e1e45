// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor.h"

#include <QObject>

#include <memory>
#include <vector>

namespace vedette {

class MainWindow;
class MessageBar;
class Studio;

/// The windows that the configuration names, each with its view. A window that is closed while
/// others stay is forgotten; when all close together, at the end, all come back the next time.
/// Thread: main. Owns the windows and the history of changes that they share.
class Windows final : public QObject
{
    Q_OBJECT

public:
    /// Makes the windows; they show with show(). `studio` outlives them.
    explicit Windows(Studio &studio, QObject *parent = nullptr);
    ~Windows() override;

    void show();
    /// Hides all until show().
    void hide();
    bool isAnyShown() const;

    /// The last window that is closed by hand hides from now on, and the program goes on.
    void setHidesWhenClosed(bool hides);

    /// The oldest one.
    MainWindow &first() const { return *m_windows.front(); }
    QList<MainWindow *> all() const;

    /// One more, on a screen that has none yet, with a view that no window shows yet.
    void openAnother();

    /// Shows a notice in the window that the person is at, or in the oldest one.
    void showMessage(const QString &text) const;
    /// One with buttons of its own, which the window takes over.
    void showNotice(MessageBar *notice) const;

    /// Closes all, hidden or not, and ends the event loop.
    void quit();

private:
    MainWindow &current() const;
    MainWindow &make(int id);
    void forgetClosed();
    void tellLast();

    Studio &m_studio;
    History m_history;
    std::vector<std::unique_ptr<MainWindow>> m_windows;
    bool m_hidesWhenClosed = false;
};

} // namespace vedette
