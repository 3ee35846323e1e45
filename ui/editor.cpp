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
    int view;
};

Edited editedOf(const Configuration &configuration)
{
    return {configuration.cameras, configuration.views, configuration.window.view};
}

class Step final : public QUndoCommand
{
public:
    Step(Studio &studio, const QString &text, Edited before, Edited after)
        : QUndoCommand(text)
        , m_studio(studio)
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
        wanted.window.view = edited.view;
        m_studio.apply(wanted);
    }

    Studio &m_studio;
    Edited m_before;
    Edited m_after;
};

} // namespace

Editor::Editor(Studio &studio, QObject *parent)
    : QObject(parent)
    , m_studio(studio)
{
    m_history.setUndoLimit(mostSteps);
    connect(&m_history, &QUndoStack::indexChanged, this, &Editor::historyChanged);
}

const Configuration &Editor::configuration() const
{
    return m_studio.configuration();
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
    m_history.push(new Step(m_studio, text, editedOf(now), editedOf(wanted)));
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
