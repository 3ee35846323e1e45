// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace vedette {

/// What is done with windows: a new one, closing, another screen.
class WindowMenu final : public QMenu
{
    Q_OBJECT

public:
    /// The actions work in all of `window`, which owns the menu.
    explicit WindowMenu(QWidget *window);

Q_SIGNALS:
    void newWindowRequested();

private:
    void moveToNextScreen();
    void enable();

    QWidget *m_window;
    QAction *m_nextScreen;
};

} // namespace vedette
