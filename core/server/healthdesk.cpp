// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/healthdesk.h"

#include "core/server/camerashare.h"

#include <algorithm>

namespace vedette {

namespace {

bool isOfUse(const CameraShare &camera)
{
    const QString &state = camera.status().state;
    return state == QLatin1String("live") || state == QLatin1String("stopped");
}

} // namespace

HttpResponse HealthDesk::liveness(Clock::time_point now) const
{
    if (m_heard && now - *m_heard > patience)
        return textResponse(503, "The program hangs. Restart it.");
    return textResponse(200, "ok");
}

HttpResponse HealthDesk::readiness(const std::vector<std::unique_ptr<CameraShare>> &cameras,
                                   Clock::time_point now) const
{
    HttpResponse alive = liveness(now);
    if (alive.status != 200)
        return alive;
    if (cameras.empty() || std::any_of(cameras.begin(), cameras.end(),
                                       [](const auto &camera) { return isOfUse(*camera); }))
        return textResponse(200, "ready");
    return textResponse(503, "No shared camera gives pictures now.", {{"Retry-After", "5"}});
}

} // namespace vedette
