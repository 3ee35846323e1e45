// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewedits.h"

#include "core/studio/studio.h"
#include "ui/editor.h"
#include "ui/edits.h"

#include <QCoreApplication>

namespace vedette {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ViewEdits)
};

ViewConfig &shown(Configuration &configuration)
{
    return configuration.views[configuration.window.view];
}

QString nameOfShown(const Configuration &configuration)
{
    return viewName(configuration.views, configuration.window.view);
}

} // namespace

void changeLayout(Editor &editor, const LayoutConfig &layout)
{
    Configuration wanted = editor.configuration();
    shown(wanted).layout = layout;
    editor.change(Words::tr("Change the layout"), wanted);
}

void swapPlaces(Editor &editor, const QString &one, const QString &other)
{
    Configuration wanted = editor.configuration();
    swapCameras(shown(wanted), cameraIds(wanted.cameras), one, other);
    editor.change(Words::tr("Swap two cameras"), wanted);
}

void resizeTile(Editor &editor, const QString &camera, int columns, int rows)
{
    Configuration wanted = editor.configuration();
    resizePlace(shown(wanted), cameraIds(wanted.cameras), camera, columns, rows);
    editor.change(Words::tr("Change the size of a tile"), wanted);
}

void addView(Editor &editor, const ViewConfig &view)
{
    Configuration wanted = editor.configuration();
    wanted.views += view;
    wanted.window.view = int(wanted.views.size()) - 1;
    editor.change(Words::tr("Add the view “%1”").arg(nameOfShown(wanted)), wanted);
}

void changeView(Editor &editor, const ViewConfig &view)
{
    Configuration wanted = editor.configuration();
    shown(wanted) = view;
    editor.change(Words::tr("Change the view “%1”").arg(nameOfShown(wanted)), wanted);
}

void removeView(Editor &editor)
{
    Configuration wanted = editor.configuration();
    if (wanted.views.size() < 2)
        return;
    const QString text = Words::tr("Remove the view “%1”").arg(nameOfShown(wanted));
    wanted.views.removeAt(wanted.window.view);
    wanted.window.view = qMax(0, wanted.window.view - 1);
    editor.change(text, wanted);
}

void showView(Editor &editor, int index)
{
    WindowConfig window = editor.configuration().window;
    if (index < 0 || index >= editor.configuration().views.size())
        return;
    window.view = index;
    changeWindow(editor.studio(), window);
}

QString viewName(const QList<ViewConfig> &views, int index)
{
    if (!views[index].name.isEmpty())
        return views[index].name;
    return views[index].shows == ViewConfig::Shows::Every ? Words::tr("All cameras")
                                                          : Words::tr("View %1").arg(index + 1);
}

} // namespace vedette
