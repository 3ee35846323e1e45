// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/server/httpresponse.h"

#include <memory>
#include <optional>
#include <vector>

namespace vedette {

class CameraShare;

/// Answers those that look after the program: load balancers, service managers, containers. It
/// tells no secrets, as nobody has to sign in for it. Thread: the server's.
class HealthDesk final
{
public:
    /// After so long without a word of the owner, who is to give one each second, it counts as
    /// hung.
    static constexpr auto patience = 30s;

    /// The owner's thread goes on.
    void hear(Clock::time_point now) { m_heard = now; }

    /// Alive: 200 while the owner gives a sign of life, or never has, else 503.
    HttpResponse liveness(Clock::time_point now) const;

    /// Ready: 200 where it is alive and there is something to see or to open: some camera gives
    /// pictures or waits for its first viewer, or none is shared. Else 503.
    HttpResponse readiness(const std::vector<std::unique_ptr<CameraShare>> &cameras,
                           Clock::time_point now) const;

private:
    std::optional<Clock::time_point> m_heard;
};

} // namespace vedette
