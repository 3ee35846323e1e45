// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/routes.h"

#include <array>

namespace vedette {

namespace {

struct FixedRoute
{
    QByteArrayView path;
    QByteArrayView action; ///< of the query item "action"; empty: any
    RouteTarget target;
};

// The first that fits. The addresses of other servers are served so that their clients work
// unchanged: mjpg-streamer ("action"), camera-streamer, IP Webcam, Axis, µStreamer.
constexpr std::array fixedRoutes{
        FixedRoute{"/", "stream", RouteTarget::Stream},
        FixedRoute{"/", "snapshot", RouteTarget::Snapshot},
        FixedRoute{"/", "", RouteTarget::Asset},
        FixedRoute{"/style.css", "", RouteTarget::Asset},
        FixedRoute{"/wall.js", "", RouteTarget::Asset},
        FixedRoute{"/layout.js", "", RouteTarget::Asset},
        FixedRoute{"/multipart.js", "", RouteTarget::Asset},
        FixedRoute{"/state.js", "", RouteTarget::Asset},
        FixedRoute{"/tile.js", "", RouteTarget::Asset},
        FixedRoute{"/wallstream.js", "", RouteTarget::Asset},
        FixedRoute{"/icon.svg", "", RouteTarget::Dress},
        FixedRoute{"/signin.css", "", RouteTarget::Dress},
        FixedRoute{"/signin.js", "", RouteTarget::Dress},
        FixedRoute{"/texts.js", "", RouteTarget::Dress},
        FixedRoute{"/texts/de.json", "", RouteTarget::Dress},
        FixedRoute{"/texts/es.json", "", RouteTarget::Dress},
        FixedRoute{"/texts/fr.json", "", RouteTarget::Dress},
        FixedRoute{"/texts/zh.json", "", RouteTarget::Dress},
        FixedRoute{"/sign-in", "", RouteTarget::SignIn},
        FixedRoute{"/sign-out", "", RouteTarget::SignIn},
        FixedRoute{"/stream", "", RouteTarget::Stream},
        FixedRoute{"/stream.mjpg", "", RouteTarget::Stream},
        FixedRoute{"/video", "", RouteTarget::Stream},
        FixedRoute{"/mjpg/video.mjpg", "", RouteTarget::Stream},
        FixedRoute{"/snapshot", "", RouteTarget::Snapshot},
        FixedRoute{"/snapshot.jpg", "", RouteTarget::Snapshot},
        FixedRoute{"/shot.jpg", "", RouteTarget::Snapshot},
        FixedRoute{"/wall", "", RouteTarget::Wall},
        FixedRoute{"/status", "", RouteTarget::Status},
        FixedRoute{"/metrics", "", RouteTarget::Metrics},
        FixedRoute{"/healthz", "", RouteTarget::Liveness},
        FixedRoute{"/livez", "", RouteTarget::Liveness},
        FixedRoute{"/readyz", "", RouteTarget::Readiness},
};

struct CameraRoute
{
    QByteArrayView file;
    RouteTarget target;
};

constexpr QByteArrayView cameraFolder("/cameras/");
constexpr std::array cameraRoutes{
        CameraRoute{"/stream.mjpg", RouteTarget::Stream},
        CameraRoute{"/snapshot.jpg", RouteTarget::Snapshot},
};

} // namespace

Route routeFor(const HttpRequest &request)
{
    const QByteArrayView path(request.path);
    for (const FixedRoute &route : fixedRoutes) {
        if (path == route.path &&
            (route.action.isEmpty() || request.queryItem("action") == route.action))
            return {route.target, {}};
    }
    if (!path.startsWith(cameraFolder))
        return {};
    for (const CameraRoute &route : cameraRoutes) {
        if (!path.endsWith(route.file))
            continue;
        const qsizetype idSize = path.size() - cameraFolder.size() - route.file.size();
        if (idSize > 0)
            return {route.target, QString::fromUtf8(path.sliced(cameraFolder.size(), idSize))};
    }
    return {};
}

} // namespace vedette
