// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/digestauth.h"
#include "core/server/httprequest.h"
#include "core/server/trylimiter.h"

#include <QHostAddress>
#include <QString>

#include <optional>

namespace vedette {

/// Who is let in.
struct Credentials
{
    QString user;
    QString password;
};

/// Says whether a request may be served: everybody's when there are no credentials, else those
/// that prove the password by HTTP Basic (RFC 7617) or Digest (RFC 7616: MD5 and SHA-256,
/// qop=auth). It compares in constant time, slows guessing (TryLimiter) and never puts the
/// password anywhere. Thread: one.
class AccessControl final
{
public:
    enum class Verdict {
        Granted,
        Denied,       ///< no or a wrong password: answer 401 with challenges()
        Stale,        ///< the password is right, the nonce too old: 401 with challenges()
        TooManyTries, ///< answer 429, to be tried again after Decision::wait
    };
    struct Decision
    {
        Verdict verdict = Verdict::Denied;
        std::chrono::seconds wait{};
    };

    /// Let everybody in.
    AccessControl() = default;
    explicit AccessControl(const Credentials &credentials);

    Decision check(const HttpRequest &request, const QHostAddress &peer, Clock::time_point now);

    /// The values of the WWW-Authenticate headers for an answer to `verdict`.
    QList<QByteArray> challenges(Verdict verdict, Clock::time_point now) const;

private:
    struct Secrets
    {
        QByteArray user;
        QByteArray password;
    };

    bool basicGranted(QByteArrayView encoded) const;
    Verdict digestVerdict(const HttpRequest &request, QByteArrayView text, Clock::time_point now);

    static bool proves(const Secrets &secrets, const HttpRequest &request,
                       DigestAlgorithm algorithm, const DigestFields &fields);

    bool m_open = true;
    // In UTF-8, and in Latin-1 where that differs: clients do not agree (Qt 6.4 sends Latin-1).
    QList<Secrets> m_secrets;
    NonceKeeper m_nonces;
    TryLimiter m_tries;
};

} // namespace vedette
