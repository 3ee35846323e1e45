// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/account.h"
#include "core/server/httprequest.h"
#include "core/server/noncekeeper.h"
#include "core/server/passwordchecker.h"
#include "core/server/refusaltally.h"
#include "core/server/sessions.h"
#include "core/server/signinguard.h"

#include <QHostAddress>
#include <QString>

#include <optional>

namespace vedette {

/// Says whether a request may be served: everybody's when there are no accounts, else those that
/// prove the password of one by HTTP Basic (RFC 7617) or, where the account allows it, Digest
/// (RFC 7616: MD5 and SHA-256, qop=auth), come with a session's cookie or by a signed link. It
/// slows guessing (SignInGuard), takes as long for a user who does not exist, and never puts a
/// password anywhere. Thread: the server's.
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
        Expired,      ///< the link is signed, but old: answer 403
    };
    /// What somebody was let in by; nothing where nobody was asked.
    struct Grant
    {
        std::optional<Account> account = {}; ///< as it was then
        QByteArray session = {};             ///< Sessions::Session::id
        QByteArray linkKey = {};             ///< that signed the link
    };
    struct Decision
    {
        Verdict verdict = Verdict::Denied;
        std::chrono::seconds wait{};
        QString user = {}; ///< who it is; empty where nobody is asked, and by a link
        Role role = Role::View;
        Grant grant = {};
        std::optional<Clock::time_point> end = {}; ///< when what is served is to end
    };
    using Decided = std::function<void(const Decision &)>;

    using QObject::QObject;

    /// Forgets all that was proved before, but for the sessions of accounts that stay as they are.
    /// No value lets everybody in, an empty list nobody. `linkKey`: see signedlink.h.
    void open(const std::optional<QList<Account>> &accounts, const QByteArray &linkKey = {});
    /// The same where something differs, else nothing.
    void change(const std::optional<QList<Account>> &accounts, const QByteArray &linkKey);
    bool isOpen() const { return !m_accounts; }

    /// Calls `decided` once: from within, or later unless `context` is gone.
    void check(const HttpRequest &request, const QHostAddress &peer, Clock::time_point now,
               QObject *context, const Decided &decided);

    /// The same for what somebody has typed.
    void checkPassword(const QString &user, const QByteArray &password, const QHostAddress &peer,
                       Clock::time_point now, QObject *context, const Decided &decided);
    /// A session's token, for a user whose password was right.
    QByteArray beginSession(const QString &user, Clock::time_point now);
    void signOut(const QByteArray &token);

    /// Whether who was let in by `grant` would still be: the account is as it was, the session goes
    /// on, the link's key is the same.
    bool holds(const Grant &grant) const;

    /// The values of the WWW-Authenticate headers for an answer to `verdict`.
    QList<QByteArray> challenges(Verdict verdict, Clock::time_point now) const;

Q_SIGNALS:
    /// holds() may be false of some of which it was true.
    void rightsEnded();
    /// Each time that somebody gave a wrong user name or password, or any while it has to wait.
    void refused(const vedette::RefusedSignIn &refused);

private:
    void checkBasic(QByteArrayView encoded, const QHostAddress &address, Clock::time_point now,
                    QObject *context, const Decided &decided);
    Decision checkDigest(const HttpRequest &request, QByteArrayView text,
                         const QHostAddress &address, Clock::time_point now);
    std::optional<Decision> checkLink(const HttpRequest &request, Clock::time_point now) const;
    Decision checkSession(const HttpRequest &request, Clock::time_point now);
    Decision granted(const QString &user) const;
    enum class Refusal { Wrong, HasToWait };
    void tellRefused(const QString &user, const QHostAddress &address, Refusal refusal);
    const Account *find(const QString &name) const;

    std::optional<QList<Account>> m_accounts;
    bool m_offersDigest = false;
    NonceKeeper m_nonces;
    QByteArray m_linkKey;
    Sessions m_sessions;
    SignInGuard m_guard;
    PasswordChecker m_checker{this};
};

} // namespace vedette
