// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor.h"

#include "core/studio/studio.h"

#include <QUndoCommand>

#include <algorithm>

namespace vedette {

namespace {

constexpr int mostSteps = 200;

// What can be undone: sharing and the window's place are not among it.
struct Edited
{
    QList<CameraConfig> cameras;
    QList<ViewConfig> views;
    int view; // id of the one that the window shows
};

Edited editedOf(const Configuration &configuration, int window)
{
    const OpenWindow *open = findWindow(configuration, window);
    return {configuration.cameras, configuration.views, open ? open->view : 0};
}

class Step final : public QUndoCommand
{
public:
    Step(Studio &studio, int window, const QString &text, Edited before, Edited after)
        : QUndoCommand(text)
        , m_studio(studio)
        , m_window(window)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void undo() override { make(m_before); }
    void redo() override { make(m_after); }

private:
    void make(const Edited &edited)
    {
        Configuration wanted = m_studio.configuration();
        wanted.cameras = edited.cameras;
        wanted.views = edited.views;
        if (OpenWindow *window = findWindow(wanted, m_window))
            window->view = edited.view;
        m_studio.apply(wanted);
    }

    Studio &m_studio;
    int m_window; // may be closed by now
    Edited m_before;
    Edited m_after;
};

} // namespace

History::History(QObject *parent)
    : QUndoStack(parent)
{
    setUndoLimit(mostSteps);
}

Editor::Editor(Studio &studio, History &history, int window, QObject *parent)
    : QObject(parent)
    , m_studio(studio)
    , m_history(history)
    , m_window(window)
{
    connect(&m_history, &QUndoStack::indexChanged, this, &Editor::historyChanged);
}

const Configuration &Editor::configuration() const
{
    return m_studio.configuration();
}

int Editor::shownView() const
{
    return vedette::shownView(configuration(), m_window);
}

const ViewConfig &Editor::view() const
{
    return configuration().views[shownView()];
}

bool Editor::isLocked() const
{
    return configuration().window.locked;
}

bool Editor::change(const QString &text, const Configuration &wanted)
{
    const Configuration &now = configuration();
    if (wanted.cameras == now.cameras && wanted.views == now.views)
        return false;
    if (isLocked()) {
        Q_EMIT refused();
        return false;
    }
    if (const Error error = validate(wanted)) {
        Q_EMIT failed(error);
        return false;
    }
    m_history.push(new Step(m_studio, m_window, text, editedOf(now, m_window),
                            editedOf(wanted, m_window)));
    return true;
}

void Editor::undo()
{
    if (isLocked())
        Q_EMIT refused();
    else
        m_history.undo();
}

void Editor::redo()
{
    if (isLocked())
        Q_EMIT refused();
    else
        m_history.redo();
}

} // namespace vedette
