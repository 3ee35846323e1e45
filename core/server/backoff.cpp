// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/backoff.h"

#include <algorithm>

namespace vedette {

Clock::duration Backoff::wait(const QByteArray &name, Clock::time_point now) const
{
    const auto entry = m_entries.constFind(name);
    return entry == m_entries.constEnd() ? Clock::duration::zero()
                                         : std::max(entry->until - now, Clock::duration::zero());
}

void Backoff::failed(const QByteArray &name, Clock::time_point now)
{
    auto entry = m_entries.find(name);
    if (entry == m_entries.end()) {
        makeRoom(now);
        entry = m_entries.insert(name, {});
    }
    if (entry->last + memory < now)
        entry->failures = 0;
    entry->last = now;
    ++entry->failures;
    entry->until = now;
    if (entry->failures < m_free)
        return;
    Clock::duration wait = m_first;
    for (int more = entry->failures - m_free; more > 0 && wait < m_longest; --more)
        wait *= 2;
    entry->until += std::min(wait, m_longest);
}

void Backoff::takeBack(const QByteArray &name)
{
    const auto entry = m_entries.find(name);
    if (entry == m_entries.end())
        return;
    if (--entry->failures <= 0)
        m_entries.erase(entry);
    else if (entry->failures < m_free)
        entry->until = entry->last;
}

void Backoff::makeRoom(Clock::time_point now)
{
    if (m_entries.size() < maxNames)
        return;
    m_entries.removeIf([now](const auto &entry) { return entry.value().last + memory < now; });
    if (m_entries.size() < maxNames)
        return;
    m_entries.erase(std::min_element(
            m_entries.begin(), m_entries.end(),
            [](const Entry &a, const Entry &b) { return a.failures < b.failures; }));
}

} // namespace vedette
