// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/accesscontrol.h"

#include "core/base/digest.h"
#include "core/server/secretbytes.h"
#include "core/server/sessioncookie.h"
#include "core/server/signedlink.h"
#include "core/server/trylimiter.h"

#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace vedette {

namespace {

// Longer is no password, and would only be work.
constexpr qsizetype maxPasswordSize = 1024;
// A clock's time cannot hold more; whatever lasts longer has no end.
constexpr auto longestLeft = std::chrono::hours(24 * 365 * 100);

/// Clients do not agree on how to write what is not ASCII (Qt 6.4 sends Latin-1).
QString readText(const QByteArray &text)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString read = utf8(text);
    return utf8.hasError() ? QString::fromLatin1(text) : read;
}

bool takeScheme(QByteArrayView &text, QByteArrayView scheme)
{
    if (text.size() <= scheme.size() || text[scheme.size()] != ' ' ||
        text.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return false;
    text = text.sliced(scheme.size()).trimmed();
    return true;
}

/// Whether `uri`, which a client has signed, is what `request` asks for. A proxy may have turned it
/// into a whole address, or have taken off its beginning.
bool signsTarget(const QByteArray &uri, const HttpRequest &request)
{
    const QByteArray &target = request.target;
    if (uri == target || uri == request.prefix + target)
        return true;
    const qsizetype host = target.indexOf("://");
    const qsizetype path = host < 0 ? -1 : target.indexOf('/', host + 3);
    return path > 0 && uri == target.sliced(path);
}

} // namespace

void AccessControl::open(const std::optional<QList<Account>> &accounts, const QByteArray &linkKey)
{
    const auto before = std::exchange(m_accounts, accounts);
    m_linkKey = linkKey;
    m_sessions.keepOnly([&](const QString &user) {
        const Account *account = find(user);
        return account && before && before->contains(*account);
    });
    m_offersDigest = accounts && std::any_of(accounts->begin(), accounts->end(),
                                             [](const Account &a) { return !a.digest.isEmpty(); });
    m_guard = {};
    m_checker.reset();
    Q_EMIT rightsEnded();
}

void AccessControl::change(const std::optional<QList<Account>> &accounts, const QByteArray &linkKey)
{
    if (accounts != m_accounts || linkKey != m_linkKey)
        open(accounts, linkKey);
}

void AccessControl::check(const HttpRequest &request, const QHostAddress &peer,
                          Clock::time_point now, QObject *context, const Decided &decided)
{
    if (!m_accounts) {
        decided({Verdict::Granted});
        return;
    }
    if (const auto decision = checkLink(request, now)) {
        decided(*decision);
        return;
    }
    const QByteArray authorization = request.header("authorization");
    QByteArrayView text(authorization);
    const QHostAddress address = limitedAddress(peer);
    if (takeScheme(text, "Basic"))
        checkBasic(text, address, now, context, decided);
    else if (takeScheme(text, "Digest"))
        decided(checkDigest(request, text, address, now));
    else
        decided(checkSession(request, now));
}

QList<QByteArray> AccessControl::challenges(Verdict verdict, Clock::time_point now) const
{
    const QByteArray realm = "realm=\"" + signInRealm.toByteArray() + '"';
    const QByteArray basic = "Basic " + realm + ", charset=\"UTF-8\"";
    if (!m_offersDigest)
        return {basic};
    const QByteArray digest = "Digest " + realm + ", qop=\"auth\", nonce=\"" + m_nonces.make(now) +
                              '"' + (verdict == Verdict::Stale ? ", stale=true" : "");
    // In this order because FFmpeg and VLC know only MD5 and take the last one, while those that
    // know SHA-256 take the first.
    return {digest + ", algorithm=SHA-256", digest + ", algorithm=MD5", basic};
}

void AccessControl::checkBasic(QByteArrayView encoded, const QHostAddress &address,
                               Clock::time_point now, QObject *context, const Decided &decided)
{
    const auto result = QByteArray::fromBase64Encoding(encoded.toByteArray(),
                                                       QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = result ? result.decoded.indexOf(':') : -1;
    if (colon < 0 || result.decoded.size() > maxPasswordSize || m_accounts->isEmpty()) {
        decided({Verdict::Denied});
        return;
    }
    checkPassword(readText(result.decoded.first(colon)),
                  readText(result.decoded.sliced(colon + 1)).toUtf8(), address, now, context,
                  decided);
}

void AccessControl::checkPassword(const QString &user, const QByteArray &password,
                                  const QHostAddress &peer, Clock::time_point now, QObject *context,
                                  const Decided &decided)
{
    if (!m_accounts || m_accounts->isEmpty() || user.size() + password.size() > maxPasswordSize) {
        decided({m_accounts ? Verdict::Denied : Verdict::Granted});
        return;
    }
    const QHostAddress address = limitedAddress(peer);
    const Account *account = find(user);
    const SignInGuard::Attempt attempt{user.toUtf8(), address};
    // Before looking at the password: else a right guess would show during the wait.
    if (const auto wait = m_guard.wait(attempt, now); wait > 0s) {
        tellRefused(user, address, Refusal::HasToWait);
        decided({Verdict::TooManyTries, wait});
        return;
    }
    const PasswordChecker::Question question{
            address, attempt.user, password,
            (account ? *account : m_accounts->first()).passwordHash, account != nullptr};
    const auto decide = [this, decided, user](std::optional<bool> right) {
        if (!right)
            decided({Verdict::Busy}); // the accounts have changed meanwhile
        else
            decided(*right ? granted(user) : Decision{});
    };
    if (const auto right = m_checker.remembered(question, now)) {
        if (!*right)
            tellRefused(user, address, Refusal::Wrong);
        decide(right);
        return;
    }
    const auto place = m_guard.isKnown(attempt) ? PasswordChecker::Place::Known
                                                : PasswordChecker::Place::Stranger;
    // The first who asks counts the outcome, for all who join.
    const auto taken =
            m_checker.ask(question, place, context, decide, [this, attempt, user](bool right) {
                if (right)
                    m_guard.succeeded(attempt);
                else
                    tellRefused(user, attempt.address, Refusal::Wrong);
            });
    if (taken == PasswordChecker::Taken::Full)
        decided({Verdict::Busy});
    else if (taken == PasswordChecker::Taken::Asked)
        m_guard.count(attempt, now);
}

AccessControl::Decision AccessControl::checkDigest(const HttpRequest &request, QByteArrayView text,
                                                   const QHostAddress &address,
                                                   Clock::time_point now)
{
    const auto fields = parseDigestFields(text);
    if (!fields)
        return {};
    const QString user = readText(fields->value("username"));
    const SignInGuard::Attempt attempt{user.left(maxPasswordSize).toUtf8(), address};
    if (const auto wait = m_guard.wait(attempt, now); wait > 0s) {
        tellRefused(user, address, Refusal::HasToWait);
        return {Verdict::TooManyTries, wait};
    }
    const Account *account = find(user);
    const auto algorithm = digestAlgorithm(*fields);
    const QByteArray nc = fields->value("nc");
    bool isCount = false;
    const quint32 count = nc.toUInt(&isCount, 16);
    bool proved = false;
    if (account && algorithm) {
        for (const DigestHashes &hashes : account->digest) {
            const QByteArray &secret =
                    *algorithm == DigestAlgorithm::Md5 ? hashes.md5 : hashes.sha256;
            proved |= equalInConstantTime(
                    fields->value("response").toLower(),
                    digestResponse(*algorithm, secret, request.method, *fields));
        }
    }
    if (!proved || nc.size() != 8 || !isCount || fields->value("qop") != "auth" ||
        fields->value("cnonce").isEmpty() || fields->value("realm") != signInRealm ||
        !signsTarget(fields->value("uri"), request)) {
        m_guard.count(attempt, now);
        tellRefused(user, address, Refusal::Wrong);
        return {};
    }
    if (!m_nonces.use(fields->value("nonce"), count, now))
        return {Verdict::Stale};
    if (!m_guard.isKnown(attempt))
        m_guard.succeeded(attempt);
    return granted(user);
}

std::optional<AccessControl::Decision> AccessControl::checkLink(const HttpRequest &request,
                                                                Clock::time_point now) const
{
    const auto until = signedUntil(request, m_linkKey);
    if (!until)
        return {};
    const std::chrono::milliseconds left(QDateTime::currentDateTimeUtc().msecsTo(*until));
    if (left <= 0ms)
        return Decision{Verdict::Expired};
    Decision decision{Verdict::Granted};
    decision.grant.linkKey = m_linkKey;
    if (left < longestLeft)
        decision.end = now + left;
    return decision;
}

AccessControl::Decision AccessControl::checkSession(const HttpRequest &request,
                                                    Clock::time_point now)
{
    const QByteArray token = sessionCookie(request);
    const auto session = token.isEmpty() ? std::nullopt : m_sessions.use(token, now);
    if (!session)
        return {};
    Decision decision = granted(session->user);
    decision.grant.session = session->id;
    decision.end = session->end();
    return decision;
}

AccessControl::Decision AccessControl::granted(const QString &user) const
{
    const Account *account = find(user);
    if (!account)
        return {Verdict::Granted, {}, user};
    return {Verdict::Granted, {}, user, account->role, {*account}};
}

/// What is no user's name may be a password that was typed at the wrong place: nobody is told it.
void AccessControl::tellRefused(const QString &user, const QHostAddress &address, Refusal refusal)
{
    Q_EMIT refused({find(user) ? user : QString(), address, 1, refusal == Refusal::HasToWait});
}

QByteArray AccessControl::beginSession(const QString &user, Clock::time_point now)
{
    QByteArray token = m_sessions.begin(user, now);
    Q_EMIT rightsEnded(); // one of too many made way
    return token;
}

void AccessControl::signOut(const QByteArray &token)
{
    m_sessions.end(token);
    Q_EMIT rightsEnded();
}

bool AccessControl::holds(const Grant &grant) const
{
    if (!m_accounts)
        return true;
    if (!grant.linkKey.isEmpty())
        return grant.linkKey == m_linkKey;
    return grant.account && m_accounts->contains(*grant.account) &&
           (grant.session.isEmpty() || m_sessions.contains(grant.session));
}

const Account *AccessControl::find(const QString &name) const
{
    if (!m_accounts)
        return nullptr;
    const auto found = std::find_if(m_accounts->begin(), m_accounts->end(),
                                    [&name](const Account &one) { return one.name == name; });
    return found == m_accounts->end() ? nullptr : &*found;
}

} // namespace vedette
