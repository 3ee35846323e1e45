// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewedits.h"

#include "core/studio/studio.h"
#include "ui/editor.h"
#include "ui/edits.h"

#include <QCoreApplication>

#include <algorithm>

namespace vedette {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ViewEdits)
};

// Lets the window of the editor show it.
void show(Configuration &configuration, const Editor &editor, int index)
{
    if (OpenWindow *window = findWindow(configuration, editor.window()))
        window->view = configuration.views[index].id;
}

} // namespace

void changeLayout(Editor &editor, const LayoutConfig &layout)
{
    Configuration wanted = editor.configuration();
    wanted.views[editor.shownView()].layout = layout;
    editor.change(Words::tr("Change the layout"), wanted);
}

void swapPlaces(Editor &editor, const QString &one, const QString &other)
{
    Configuration wanted = editor.configuration();
    swapCameras(wanted.views[editor.shownView()], cameraIds(wanted.cameras), one, other);
    editor.change(Words::tr("Swap two cameras"), wanted);
}

void placeCameras(Editor &editor, const QStringList &cameras)
{
    Configuration wanted = editor.configuration();
    ViewConfig &view = wanted.views[editor.shownView()];
    const auto isPlaced = [&](const QString &id) {
        const QList<TilePlace> places = placesOf(view, cameraIds(wanted.cameras));
        return std::any_of(places.begin(), places.end(),
                           [&](const TilePlace &place) { return place.camera == id; });
    };
    for (const QString &id : cameras)
        if (!isPlaced(id))
            view.tiles += TilePlace{id};
    editor.change(Words::tr("Change the view “%1”").arg(viewName(wanted.views, editor.shownView())),
                  wanted);
}

void resizeTile(Editor &editor, const QString &camera, int columns, int rows)
{
    Configuration wanted = editor.configuration();
    resizePlace(wanted.views[editor.shownView()], cameraIds(wanted.cameras), camera, columns, rows);
    editor.change(Words::tr("Change the size of a tile"), wanted);
}

void addView(Editor &editor, ViewConfig view)
{
    Configuration wanted = editor.configuration();
    view.id = freeViewId(wanted);
    wanted.views += view;
    const int index = int(wanted.views.size()) - 1;
    show(wanted, editor, index);
    editor.change(Words::tr("Add the view “%1”").arg(viewName(wanted.views, index)), wanted);
}

void changeView(Editor &editor, const ViewConfig &view)
{
    Configuration wanted = editor.configuration();
    for (int index = 0; index < wanted.views.size(); ++index) {
        if (wanted.views[index].id != view.id)
            continue;
        wanted.views[index] = view;
        editor.change(Words::tr("Change the view “%1”").arg(viewName(wanted.views, index)), wanted);
        return;
    }
}

void removeView(Editor &editor)
{
    Configuration wanted = editor.configuration();
    if (wanted.views.size() < 2)
        return;
    const int index = editor.shownView();
    const QString text = Words::tr("Remove the view “%1”").arg(viewName(wanted.views, index));
    wanted.views.removeAt(index);
    show(wanted, editor, qMax(0, index - 1));
    editor.change(text, wanted);
}

void showView(Editor &editor, int index)
{
    if (index < 0 || index >= editor.configuration().views.size())
        return;
    Configuration wanted = editor.configuration();
    show(wanted, editor, index);
    editor.studio().apply(wanted);
}

QString viewName(const QList<ViewConfig> &views, int index)
{
    if (!views[index].name.isEmpty())
        return views[index].name;
    return views[index].shows == ViewConfig::Shows::Every ? Words::tr("All cameras")
                                                          : Words::tr("View %1").arg(index + 1);
}

} // namespace vedette
