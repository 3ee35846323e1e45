// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/server/httprequest.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

#include <deque>
#include <optional>

namespace vedette {

enum class DigestAlgorithm { Md5, Sha256 };

/// What a client answers a Digest challenge with. Names are in lower case, quotes are removed.
using DigestFields = QHash<QByteArray, QByteArray>;

/// The part of an Authorization header after "Digest ". Nothing when it is malformed or says the
/// same thing twice.
std::optional<DigestFields> parseDigestFields(QByteArrayView text);

/// The "response" that proves the password (RFC 7616 3.4.1 with qop=auth), lower-case hexadecimal.
/// `secret` is H(user:realm:password), see DigestHashes.
QByteArray digestResponse(DigestAlgorithm algorithm, const QByteArray &secret,
                          const QByteArray &method, const DigestFields &fields);
QByteArray digestResponse(DigestAlgorithm algorithm, const QByteArray &user,
                          const QByteArray &realm, const QByteArray &password,
                          const QByteArray &method, const DigestFields &fields);

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

/// Whether `uri`, which a client has signed, is what `request` asks for. A proxy may have turned it
/// into a whole address, or have taken off its beginning.
bool signsTarget(const QByteArray &uri, const HttpRequest &request);

} // namespace vedette
