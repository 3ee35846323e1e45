// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/studio/snapshotsaver.h"

#include <QPointer>

class QAction;
class QMenu;
class QWidget;

namespace vedette {

class MessageBar;
class SnapshotRound;
class Studio;
class Wall;

/// Saves and copies the pictures that the wall shows, as the cameras gave them. One round after
/// the other. Thread: main; files are written elsewhere.
class SnapshotCommands final : public QObject
{
    Q_OBJECT

public:
    /// `window` owns this; the others outlive it.
    SnapshotCommands(Studio &studio, Wall &wall, QWidget *window);

    /// Adds what is for one camera, and what is for all of them.
    void addOfCamera(QMenu *menu) const;
    void addOfWall(QMenu *menu) const;

Q_SIGNALS:
    /// Says what became of it; whoever takes the notice owns it.
    void noticeMade(vedette::MessageBar *notice);

private:
    void saveCurrent();
    void saveAll();
    void copyCurrent();
    void save(const QList<Snapshot> &snapshots);
    void tellSaved(const SavedSnapshots &saved);
    void tell(const QString &text, const QStringList &files = {});
    void tellUnopened(const QString &folder);
    void enable();

    Studio &m_studio;
    Wall &m_wall;
    QAction *m_save;
    QAction *m_copy;
    QAction *m_saveAll;
    QAction *m_openFolder;
    SnapshotSaver m_saver;
    QPointer<SnapshotRound> m_round; // while one goes on
    QPointer<MessageBar> m_notice;
};

} // namespace vedette
