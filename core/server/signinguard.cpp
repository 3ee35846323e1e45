// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/signinguard.h"

#include <algorithm>

namespace vedette {

namespace {

QByteArray addressKey(const SignInGuard::Attempt &attempt)
{
    return attempt.address.toString().toLatin1();
}

QByteArray placeKey(const SignInGuard::Attempt &attempt)
{
    return addressKey(attempt) + '\n' + attempt.user;
}

} // namespace

std::chrono::seconds SignInGuard::wait(const Attempt &attempt, Clock::time_point now) const
{
    const auto wait = isKnown(attempt) ? m_known.wait(placeKey(attempt), now)
                                       : std::max(m_addresses.wait(addressKey(attempt), now),
                                                  m_users.wait(attempt.user, now));
    return std::chrono::ceil<std::chrono::seconds>(wait);
}

void SignInGuard::count(const Attempt &attempt, Clock::time_point now)
{
    if (isKnown(attempt)) {
        m_known.failed(placeKey(attempt), now);
        return;
    }
    m_addresses.failed(addressKey(attempt), now);
    m_users.failed(attempt.user, now);
}

void SignInGuard::succeeded(const Attempt &attempt)
{
    if (isKnown(attempt)) {
        m_known.forget(placeKey(attempt));
        return;
    }
    m_addresses.forget(addressKey(attempt));
    m_users.takeBack(attempt.user);
    if (m_places.size() >= maxKnown)
        m_places.pop_front();
    m_places.push_back(placeKey(attempt));
}

bool SignInGuard::isKnown(const Attempt &attempt) const
{
    return std::find(m_places.rbegin(), m_places.rend(), placeKey(attempt)) != m_places.rend();
}

} // namespace vedette
