// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/windowcover.h"

#include <QObject>
#include <QPointer>
#include <QWidget>
#include <QWindow>

namespace vedette {

/// Tells whether the window that a widget is in can be seen: it is shown, not minimised, and the
/// window system has it on a screen and not wholly behind other windows.
/// Thread: main.
class WindowWatch final : public QObject
{
    Q_OBJECT

public:
    /// `widget` owns the watch.
    explicit WindowWatch(QWidget *widget);

    bool isSeen() const { return m_seen; }

Q_SIGNALS:
    void seenChanged(bool seen);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void follow();
    void check();

    QWidget *m_widget;
    QPointer<QWidget> m_topLevel;
    QPointer<QWindow> m_window;
    WindowCover m_cover;
    bool m_seen = false;
};

} // namespace vedette
