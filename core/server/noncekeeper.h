// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QHash>

#include <deque>
#include <optional>

namespace vedette {

/// Makes and checks the nonces of Digest challenges. A nonce holds its time and is signed with a
/// secret of this object, so that nothing is kept for a client that only asks. Of nonces that were
/// used, it keeps which counts were seen, to refuse a request that is played back; the oldest is
/// dropped, and with it all nonces made before, when there are too many.
/// Thread: one.
class NonceKeeper final
{
public:
    /// How long a nonce may be used.
    static constexpr auto lifetime = 5min;
    /// The most nonces whose counts are kept.
    static constexpr size_t maxUsed = 4096;

    NonceKeeper();

    QByteArray make(Clock::time_point now) const;

    /// Whether `nonce` is one of ours, not too old, and `count` has not been used with it. Several
    /// connections may share a nonce: counts may come in any order within 64. Call it only for a
    /// request that has proved the password.
    bool use(const QByteArray &nonce, quint32 count, Clock::time_point now);

private:
    struct Used
    {
        quint32 highest = 0;
        quint64 seen = 0; // bit n: highest - n
    };
    struct Issued
    {
        QByteArray nonce;
        Clock::time_point when;
    };

    QByteArray signature(const QByteArray &stamp) const;
    std::optional<Clock::time_point> timeOf(const QByteArray &nonce) const;
    void makeRoom();

    QByteArray m_secret;
    QHash<QByteArray, Used> m_used;
    std::deque<Issued> m_order; // of m_used, in the order of their first use
    Clock::time_point m_notBefore{};
};

} // namespace vedette
