// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/cameraexchange.h"

#include <QObject>

class QWidget;

namespace vedette {

class Editor;

/// Takes cameras and views out into a file and in from one, with the dialogs that it takes.
/// Thread: main.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    /// `window` owns this and the dialogs.
    Exchange(Editor &editor, QWidget *window);

    void exportAll();
    void importSome();
    /// As one step that can be undone.
    void importFrom(const QString &path);

Q_SIGNALS:
    /// What came of it, for the person.
    void told(const QString &sentence);

private:
    void askWhere(Passwords passwords);

    Editor &m_editor;
    QWidget *m_window;
};

} // namespace vedette
