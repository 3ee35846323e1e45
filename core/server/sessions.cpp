// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/sessions.h"

#include "core/server/secretbytes.h"

#include <QCryptographicHash>

#include <algorithm>

namespace vedette {

namespace {

constexpr qsizetype tokenBytes = 32;

QByteArray hashOf(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

} // namespace

QByteArray Sessions::begin(const QString &user, Clock::time_point now)
{
    makeRoom(user);
    const QByteArray token =
            randomBytes(tokenBytes)
                    .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QByteArray id = hashOf(token);
    m_sessions.insert(id, {id, user, now, now});
    return token;
}

std::optional<Sessions::Session> Sessions::use(const QByteArray &token, Clock::time_point now)
{
    const auto found = m_sessions.find(hashOf(token));
    if (found == m_sessions.end())
        return {};
    if (now >= found->end() || now - found->used > idle) {
        m_sessions.erase(found);
        return {};
    }
    found->used = now;
    return *found;
}

void Sessions::end(const QByteArray &token)
{
    m_sessions.remove(hashOf(token));
}

void Sessions::keepOnly(const std::function<bool(const QString &)> &stays)
{
    m_sessions.removeIf([&stays](const auto &entry) { return !stays(entry.value().user); });
}

void Sessions::makeRoom(const QString &user)
{
    const auto count = std::count_if(m_sessions.cbegin(), m_sessions.cend(),
                                     [&user](const Session &one) { return one.user == user; });
    if (count < maxOfUser && m_sessions.size() < maxSessions)
        return;
    // Where this user has too many, one of those goes.
    const auto oldest = std::min_element(
            m_sessions.cbegin(), m_sessions.cend(), [&](const Session &a, const Session &b) {
                if (count >= maxOfUser && (a.user == user) != (b.user == user))
                    return a.user == user;
                return a.used < b.used;
            });
    m_sessions.erase(oldest);
}

} // namespace vedette
