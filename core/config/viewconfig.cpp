// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/viewconfig.h"

#include "core/base/errordetail.h"

#include <QSet>

#include <algorithm>

namespace vedette {

namespace {

constexpr int maxDwell = 3600;
constexpr qsizetype maxNameLength = 200;
constexpr qsizetype maxPlaces = 1000;

bool isWithin(int value, int most)
{
    return value >= 1 && value <= most;
}

TilePlace *find(QList<TilePlace> &places, const QString &camera)
{
    const auto found = std::find_if(places.begin(), places.end(),
                                    [&](const TilePlace &place) { return place.camera == camera; });
    return found == places.end() ? nullptr : &*found;
}

} // namespace

Error validate(const ViewConfig &view)
{
    const auto wrong = [](const QString &detail) {
        return Error{ErrorCode::InvalidValue, detail};
    };
    if (!isWithin(view.id, maxViewId))
        return wrong(ErrorDetail::tr("view id: 1 to %1").arg(maxViewId));
    if (view.name.size() > maxNameLength)
        return wrong(ErrorDetail::tr("view name: at most %1 characters").arg(maxNameLength));
    if (!isWithin(view.layout.columns, maxGridSide) || !isWithin(view.layout.rows, maxGridSide))
        return wrong(ErrorDetail::tr("layout: 1x1 to %1x%1").arg(maxGridSide));
    if (!isWithin(view.dwell, maxDwell))
        return wrong(ErrorDetail::tr("dwell: 1 to %1 seconds").arg(maxDwell));
    if (view.tiles.size() > maxPlaces)
        return wrong(ErrorDetail::tr("tiles: at most %1").arg(maxPlaces));
    QSet<QString> cameras;
    for (const TilePlace &place : view.tiles) {
        if (!isWithin(place.columns, maxSpan) || !isWithin(place.rows, maxSpan))
            return wrong(ErrorDetail::tr("tile: 1x1 to %1x%1 cells").arg(maxSpan));
        if (cameras.contains(place.camera))
            return wrong(ErrorDetail::tr("tile: %1 only once").arg(place.camera));
        cameras.insert(place.camera);
    }
    return {};
}

QList<TilePlace> placesOf(const ViewConfig &view, const QStringList &cameras)
{
    const QSet<QString> known(cameras.begin(), cameras.end());
    QSet<QString> placed;
    QList<TilePlace> places;
    for (const TilePlace &place : view.tiles) {
        if (!known.contains(place.camera))
            continue;
        places += place;
        placed.insert(place.camera);
    }
    if (view.shows == ViewConfig::Shows::Every)
        for (const QString &camera : cameras)
            if (!placed.contains(camera))
                places += TilePlace{camera};
    return places;
}

void swapCameras(ViewConfig &view, const QStringList &cameras, const QString &one,
                 const QString &other)
{
    QList<TilePlace> places = placesOf(view, cameras);
    TilePlace *first = find(places, one);
    TilePlace *second = find(places, other);
    if (!first || !second)
        return;
    std::swap(first->camera, second->camera);
    view.tiles = places;
}

void resizePlace(ViewConfig &view, const QStringList &cameras, const QString &camera, int columns,
                 int rows)
{
    QList<TilePlace> places = placesOf(view, cameras);
    TilePlace *place = find(places, camera);
    if (!place)
        return;
    place->columns = std::clamp(columns, 1, maxSpan);
    place->rows = std::clamp(rows, 1, maxSpan);
    view.tiles = places;
}

void removePlace(ViewConfig &view, const QString &camera)
{
    view.tiles.removeIf([&](const TilePlace &place) { return place.camera == camera; });
}

} // namespace vedette
