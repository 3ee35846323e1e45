// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QDockWidget;
class QMainWindow;
class QMenu;

namespace vedette {

class Studio;

/// The panels beside the wall, each in a dock with an action of its own: the log and the plots.
/// Thread: main.
class Panels final : public QObject
{
    Q_OBJECT

public:
    /// `window` owns this and the docks; `studio` outlives them.
    Panels(Studio &studio, QMainWindow *window);

    /// Adds the actions that show and hide them.
    void addTo(QMenu *menu) const;

Q_SIGNALS:
    /// The person wants to see that camera.
    void cameraChosen(const QString &id);

private:
    QDockWidget *add(const QString &name, const QString &title, const QString &tip,
                     const QKeySequence &key, QWidget *content, Qt::DockWidgetArea area);

    QMainWindow *m_window;
    QList<QAction *> m_actions;
};

} // namespace vedette
