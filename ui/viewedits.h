// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/viewconfig.h"

namespace vedette {

class Editor;

/// What a person changes about views, each as one step that can be undone. Those without an index
/// are for the view that the editor's window shows.

void changeLayout(Editor &editor, const LayoutConfig &layout);
void swapPlaces(Editor &editor, const QString &one, const QString &other);
/// Puts those of the cameras on the view that are not on it.
void placeCameras(Editor &editor, const QStringList &cameras);
void resizeTile(Editor &editor, const QString &camera, int columns, int rows);

/// Adds the view with an id of its own and shows it.
void addView(Editor &editor, ViewConfig view);
/// The view of that id, if it is still there, becomes this one.
void changeView(Editor &editor, const ViewConfig &view);
/// The last one stays.
void removeView(Editor &editor);

/// Shows the view; no step. What is not there changes nothing.
void showView(Editor &editor, int index);

/// What the view at `index` is called.
QString viewName(const QList<ViewConfig> &views, int index);

} // namespace vedette
