// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/httprequest.h"

#include <QString>

namespace vedette {

/// What an address stands for.
enum class RouteTarget {
    NotFound,
    Asset,
    Dress, ///< an asset that the sign-in page wears: without a password
    SignIn,
    Stream,
    Snapshot,
    Wall,
    Status,
    Metrics,
    Liveness,
    Readiness,
};

struct Route
{
    RouteTarget target = RouteTarget::NotFound;
    QString cameraId; ///< of streams and snapshots; empty is the first camera
};

/// Finds what `request` asks for. Query items that mean nothing here are ignored: clients add them
/// to get past caches.
Route routeFor(const HttpRequest &request);

} // namespace vedette
