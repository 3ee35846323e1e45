// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>
#include <optional>

namespace vedette {

/// Who has signed in on the page. A browser keeps a random token; of it only a hash is kept here,
/// in memory alone. Sessions end when they are not used for a while and after a longest time; the
/// one that was not used for longest makes way when there are too many. Thread: one.
class Sessions final
{
public:
    static constexpr auto idle = std::chrono::hours(12);
    static constexpr auto longest = std::chrono::hours(7 * 24);
    static constexpr qsizetype maxSessions = 512;
    static constexpr qsizetype maxOfUser = 64;

    struct Session
    {
        QByteArray id; ///< not secret, unlike the token
        QString user;
        Clock::time_point began;
        Clock::time_point used;

        Clock::time_point end() const { return began + longest; }
    };

    /// A new session's token: letters, digits, '-' and '_'.
    QByteArray begin(const QString &user, Clock::time_point now);
    /// The session of `token`, which is used by that; nothing when there is none any more.
    std::optional<Session> use(const QByteArray &token, Clock::time_point now);
    void end(const QByteArray &token);
    /// Whether the one with this Session::id goes on. Does not count as use.
    bool contains(const QByteArray &id) const { return m_sessions.contains(id); }
    /// Ends those of all users but the ones that `stays` is true of.
    void keepOnly(const std::function<bool(const QString &user)> &stays);

private:
    void makeRoom(const QString &user);

    QHash<QByteArray, Session> m_sessions; // by their id: the token's hash
};

} // namespace vedette
