// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QList>
#include <QStringList>

namespace vedette {

/// How the tiles of a view share its room.
struct LayoutConfig
{
    enum class Kind {
        Automatic, ///< as many columns as show the pictures the largest
        Grid,      ///< columns and rows are given; rows are added when there are more tiles
        OneLarge,  ///< the first one large, the others small around it
    };

    Kind kind = Kind::Automatic;
    int columns = 2; ///< of Grid, 1 to maxGridSide
    int rows = 2;    ///< of Grid, 1 to maxGridSide

    friend bool operator==(const LayoutConfig &, const LayoutConfig &) = default;
};

constexpr int maxViewId = 1'000'000;
constexpr int maxGridSide = 20;
constexpr int maxSpan = 6;

/// One place of a view: which camera stands there and how many cells it covers.
struct TilePlace
{
    QString camera;  ///< id
    int columns = 1; ///< 1 to maxSpan
    int rows = 1;    ///< 1 to maxSpan

    friend bool operator==(const TilePlace &, const TilePlace &) = default;
};

/// Some cameras, or all, and how they are laid out.
struct ViewConfig
{
    enum class Shows {
        Every,  ///< every camera there is: those of `tiles` in their order, then the others
        Chosen, ///< those of `tiles`
    };

    int id = 1;        ///< 1 to maxViewId, unique and lasting: windows name the view by it
    QString name = {}; ///< empty: it has none yet
    Shows shows = Shows::Every;
    QList<TilePlace> tiles = {}; ///< a camera that is not there has no place
    LayoutConfig layout = {};
    int dwell = 10; ///< seconds that a patrol stays, 1 to 3600

    friend bool operator==(const ViewConfig &, const ViewConfig &) = default;
};

/// What is wrong with the values, or an error of code None.
Error validate(const ViewConfig &view);

/// The places of `view` when these are all the cameras.
QList<TilePlace> placesOf(const ViewConfig &view, const QStringList &cameras);

/// Two cameras of the view change places; the places keep their sizes.
void swapCameras(ViewConfig &view, const QStringList &cameras, const QString &one,
                 const QString &other);

/// The camera's place in the view covers so many cells from now on, bounded to what is allowed.
void resizePlace(ViewConfig &view, const QStringList &cameras, const QString &camera, int columns,
                 int rows);

/// The camera loses its place in the view.
void removePlace(ViewConfig &view, const QString &camera);

} // namespace vedette
