// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/refusaltally.h"

namespace vedette {

std::optional<RefusedSignIn> RefusalTally::count(const RefusedSignIn &refused,
                                                 Clock::time_point now)
{
    const bool isFull = m_entries.size() >= maxAddresses && !m_entries.contains(refused.address);
    const QHostAddress address = isFull ? QHostAddress() : refused.address;
    RefusedSignIn told = refused;
    told.address = address;
    const auto found = m_entries.find(address);
    if (found == m_entries.end()) {
        m_entries.insert(address, {{{}, address, 0}, told.isLockedOut, now + period});
        return told;
    }
    RefusedSignIn &untold = found->untold;
    const bool isNewlyLocked = told.isLockedOut && !found->wasLockedOut;
    found->wasLockedOut = told.isLockedOut;
    untold.user = told.user;
    untold.times += told.times;
    untold.isLockedOut = told.isLockedOut;
    if (!isNewlyLocked)
        return {};
    told = untold;
    untold.times = 0;
    found->end = now + period;
    return told;
}

QList<RefusedSignIn> RefusalTally::due(Clock::time_point now)
{
    QList<RefusedSignIn> due;
    for (auto it = m_entries.begin(); it != m_entries.end();) {
        if (now < it->end) {
            ++it;
        } else if (it->untold.times == 0) {
            it = m_entries.erase(it);
        } else {
            due += it->untold;
            it->untold.times = 0;
            it->end = now + period;
            ++it;
        }
    }
    return due;
}

} // namespace vedette
