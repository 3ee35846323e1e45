// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/accesscontrol.h"

#include "core/server/secretbytes.h"

#include <QCryptographicHash>

namespace vedette {

namespace {

QByteArray realm()
{
    return QByteArrayLiteral("Vedette");
}

/// Hashed first, so that not even the size of the secret shows.
bool sameSecret(const QByteArray &given, const QByteArray &secret)
{
    constexpr auto sha256 = QCryptographicHash::Sha256;
    return equalInConstantTime(QCryptographicHash::hash(given, sha256),
                               QCryptographicHash::hash(secret, sha256));
}

bool takeScheme(QByteArrayView &text, QByteArrayView scheme)
{
    if (text.size() <= scheme.size() || text[scheme.size()] != ' ' ||
        text.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return false;
    text = text.sliced(scheme.size()).trimmed();
    return true;
}

std::optional<DigestAlgorithm> algorithmOf(const DigestFields &fields)
{
    const QByteArray name = fields.value("algorithm").toUpper();
    if (name.isEmpty() || name == "MD5")
        return DigestAlgorithm::Md5;
    if (name == "SHA-256")
        return DigestAlgorithm::Sha256;
    return {};
}

/// A proxy may have turned the path that the client signed into a whole address.
bool isSameTarget(const QByteArray &uri, const QByteArray &target)
{
    if (uri == target)
        return true;
    const qsizetype host = target.indexOf("://");
    const qsizetype path = host < 0 ? -1 : target.indexOf('/', host + 3);
    return path > 0 && uri == target.sliced(path);
}

} // namespace

AccessControl::AccessControl(const Credentials &credentials)
    : m_open(false)
    , m_secrets({{credentials.user.toUtf8(), credentials.password.toUtf8()}})
{
    const Secrets latin1{credentials.user.toLatin1(), credentials.password.toLatin1()};
    const bool isLossless = QString::fromLatin1(latin1.user) == credentials.user &&
                            QString::fromLatin1(latin1.password) == credentials.password;
    if (isLossless &&
        (latin1.user != m_secrets[0].user || latin1.password != m_secrets[0].password))
        m_secrets.append(latin1);
}

AccessControl::Decision AccessControl::check(const HttpRequest &request, const QHostAddress &peer,
                                             Clock::time_point now)
{
    if (m_open)
        return {Verdict::Granted, {}};
    const QByteArray authorization = request.header("authorization");
    if (authorization.isEmpty())
        return {Verdict::Denied, {}};
    const QHostAddress address = limitedAddress(peer);
    // Before looking at the password: else a right guess would show during the wait.
    if (const auto wait = m_tries.wait(address, now); wait > 0s)
        return {Verdict::TooManyTries, wait};

    QByteArrayView text(authorization);
    Verdict verdict = Verdict::Denied;
    if (takeScheme(text, "Digest"))
        verdict = digestVerdict(request, text, now);
    else if (takeScheme(text, "Basic") && basicGranted(text))
        verdict = Verdict::Granted;
    if (verdict == Verdict::Denied)
        m_tries.count(address, now);
    return {verdict, {}};
}

QList<QByteArray> AccessControl::challenges(Verdict verdict, Clock::time_point now) const
{
    const QByteArray digest = "Digest realm=\"" + realm() + "\", qop=\"auth\", nonce=\"" +
                              m_nonces.make(now) + '"' +
                              (verdict == Verdict::Stale ? ", stale=true" : "");
    // In this order because FFmpeg and VLC know only MD5 and take the last one, while those that
    // know SHA-256 take the first.
    return {digest + ", algorithm=SHA-256", digest + ", algorithm=MD5",
            "Basic realm=\"" + realm() + "\", charset=\"UTF-8\""};
}

bool AccessControl::basicGranted(QByteArrayView encoded) const
{
    const auto result = QByteArray::fromBase64Encoding(encoded.toByteArray(),
                                                       QByteArray::AbortOnBase64DecodingErrors);
    if (!result)
        return false;
    const QByteArray &decoded = result.decoded;
    const qsizetype colon = decoded.indexOf(':');
    if (colon < 0)
        return false;
    bool granted = false;
    for (const Secrets &secrets : m_secrets) {
        const bool user = sameSecret(decoded.first(colon), secrets.user);
        const bool password = sameSecret(decoded.sliced(colon + 1), secrets.password);
        granted |= user && password;
    }
    return granted;
}

AccessControl::Verdict AccessControl::digestVerdict(const HttpRequest &request, QByteArrayView text,
                                                    Clock::time_point now)
{
    const auto fields = parseDigestFields(text);
    if (!fields)
        return Verdict::Denied;
    const auto algorithm = algorithmOf(*fields);
    const QByteArray nc = fields->value("nc");
    bool isCount = false;
    const quint32 count = nc.toUInt(&isCount, 16);
    if (!algorithm || nc.size() != 8 || !isCount || fields->value("qop") != "auth" ||
        fields->value("cnonce").isEmpty() || !isSameTarget(fields->value("uri"), request.target))
        return Verdict::Denied;
    bool proved = false;
    for (const Secrets &secrets : m_secrets)
        proved |= proves(secrets, request, *algorithm, *fields);
    if (!proved || fields->value("realm") != realm())
        return Verdict::Denied;
    return m_nonces.use(fields->value("nonce"), count, now) ? Verdict::Granted : Verdict::Stale;
}

bool AccessControl::proves(const Secrets &secrets, const HttpRequest &request,
                           DigestAlgorithm algorithm, const DigestFields &fields)
{
    const QByteArray expected = digestResponse(algorithm, secrets.user, realm(), secrets.password,
                                               request.method, fields);
    const bool user = sameSecret(fields.value("username"), secrets.user);
    const bool response = equalInConstantTime(fields.value("response").toLower(), expected);
    return user && response;
}

} // namespace vedette
