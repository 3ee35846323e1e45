// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QMimeData;
class QRubberBand;
class QWidget;

namespace vedette {

class Editor;
class Wall;

/// Takes cameras that are pasted or dropped onto the window: addresses, links, texts.
/// Thread: main.
class Intake final : public QObject
{
    Q_OBJECT

public:
    /// `window` owns this, and what is dropped onto it comes here. The wall has its parent already.
    Intake(Editor &editor, Wall &wall, QWidget *window);

    /// Adds the cameras on the clipboard.
    void paste();

Q_SIGNALS:
    /// What was wrong with it, for the person.
    void trouble(const QString &sentence);
    /// There are addresses in the text behind which a camera must be looked for; nothing was added.
    void searchWanted(const QString &text);
    /// The one camera that was added is a page or the like: its pictures must be looked for.
    void pageMet(const QString &camera);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void take(const QMimeData &data);
    /// Those of the pasted cameras that there are already come onto the view and are pointed out.
    void placeKnown(const QStringList &cameras);
    void showFrame();
    void watch(const QString &camera);

    Editor &m_editor;
    Wall &m_wall;
    QMetaObject::Connection m_watched;
    QRubberBand *m_frame; // around where it would go
};

} // namespace vedette
