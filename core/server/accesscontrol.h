// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/account.h"
#include "core/server/digestauth.h"
#include "core/server/httprequest.h"
#include "core/server/passwordchecker.h"
#include "core/server/signinguard.h"

#include <QHostAddress>
#include <QString>

#include <optional>

namespace vedette {

/// Says whether a request may be served: everybody's when there are no accounts, else those that
/// prove the password of one by HTTP Basic (RFC 7617) or, where the account allows it, Digest
/// (RFC 7616: MD5 and SHA-256, qop=auth). It slows guessing (SignInGuard), takes as long for a user
/// who does not exist, and never puts a password anywhere. Thread: the server's.
class AccessControl final : public QObject
{
    Q_OBJECT

public:
    enum class Verdict {
        Granted,
        Denied,       ///< no or a wrong password: answer 401 with challenges()
        Stale,        ///< the password is right, the nonce too old: 401 with challenges()
        TooManyTries, ///< answer 429, to be tried again after Decision::wait
        Busy,         ///< too many others sign in: answer 503
    };
    struct Decision
    {
        Verdict verdict = Verdict::Denied;
        std::chrono::seconds wait{};
        QString user = {}; ///< who it is; empty where nobody is asked
    };
    using Decided = std::function<void(const Decision &)>;

    using QObject::QObject;

    /// Forgets all that was proved before. No value lets everybody in, an empty list nobody.
    void open(const std::optional<QList<Account>> &accounts);

    /// Calls `decided` once: from within, or later unless `context` is gone or open() was called.
    void check(const HttpRequest &request, const QHostAddress &peer, Clock::time_point now,
               QObject *context, const Decided &decided);

    /// The values of the WWW-Authenticate headers for an answer to `verdict`.
    QList<QByteArray> challenges(Verdict verdict, Clock::time_point now) const;

private:
    void checkBasic(QByteArrayView encoded, const QHostAddress &address, Clock::time_point now,
                    QObject *context, const Decided &decided);
    Decision checkDigest(const HttpRequest &request, QByteArrayView text,
                         const QHostAddress &address, Clock::time_point now);
    const Account *find(const QString &name) const;

    std::optional<QList<Account>> m_accounts;
    bool m_offersDigest = false;
    NonceKeeper m_nonces;
    SignInGuard m_guard;
    PasswordChecker m_checker{this};
};

} // namespace vedette
