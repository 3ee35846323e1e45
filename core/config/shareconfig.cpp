// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/errordetail.h"
#include "core/config/configuration.h"

#include <QHostAddress>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxUsers = 100;
constexpr qsizetype maxNames = 100;

} // namespace

QString normalHost(const QString &text)
{
    static const QRegularExpression form(
            u"^(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?(?:\\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?)*$"_s);
    QString host = QString::fromLatin1(QUrl::toAce(text.trimmed()));
    if (host.endsWith(u'.'))
        host.chop(1);
    return form.match(host).hasMatch() ? host : QString();
}

QString normalNetwork(const QString &text)
{
    const QString trimmed = text.trimmed();
    const auto [address, bits] = QHostAddress::parseSubnet(trimmed);
    const bool isIpv4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    // "10" would be taken for a network too.
    if (bits < 0 || (isIpv4 && trimmed.section(u'/', 0, 0).count(u'.') != 3))
        return {};
    const int all = isIpv4 ? 32 : 128;
    return bits == all ? address.toString() : u"%1/%2"_s.arg(address.toString()).arg(bits);
}

QString normalOrigin(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!isWeb || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() ||
        url.hasFragment() || (!url.path().isEmpty() && url.path() != "/"_L1))
        return {};
    if (url.port() == (url.scheme() == "http"_L1 ? 80 : 443))
        url.setPort(-1);
    url.setPath({});
    return QString::fromLatin1(url.toEncoded());
}

Error validate(const ShareConfig &share)
{
    if (!share.address.isEmpty() && QHostAddress(share.address).isNull())
        return {ErrorCode::InvalidValue, ErrorDetail::tr("address: an IPv4 or IPv6 address")};
    if (share.users.size() > maxUsers)
        return {ErrorCode::InvalidValue, ErrorDetail::tr("users: at most %1").arg(maxUsers)};
    QSet<QString> names;
    for (const Account &user : share.users) {
        if (!isAccountName(user.name))
            return {ErrorCode::InvalidValue, ErrorDetail::tr("user: a name without a colon")};
        if (names.contains(user.name))
            return {ErrorCode::InvalidValue, ErrorDetail::tr("user: %1 only once").arg(user.name)};
        if (!isPasswordHash(user.passwordHash))
            return {ErrorCode::InvalidValue,
                    ErrorDetail::tr("user: %1 with a password").arg(user.name)};
        names.insert(user.name);
    }
    if (share.proxies.size() > maxNames)
        return {ErrorCode::InvalidValue, ErrorDetail::tr("proxies: at most %1").arg(maxNames)};
    for (const QString &proxy : share.proxies) {
        if (normalNetwork(proxy) != proxy)
            return {ErrorCode::InvalidValue,
                    ErrorDetail::tr("proxy: an address or a network, as in 10.0.0.0/8")};
    }
    if (share.hosts.size() > maxNames || share.origins.size() > maxNames)
        return {ErrorCode::InvalidValue,
                ErrorDetail::tr("names and web sites: at most %1").arg(maxNames)};
    for (const QString &host : share.hosts) {
        if (normalHost(host) != host)
            return {ErrorCode::InvalidValue,
                    ErrorDetail::tr("name: a host name, as in cam.example.org")};
    }
    for (const QString &origin : share.origins) {
        if (normalOrigin(origin) != origin)
            return {ErrorCode::InvalidValue,
                    ErrorDetail::tr("web site: scheme and host alone, as in https://example.org")};
    }
    return {};
}

QString firstUserName()
{
    return u"vedette"_s;
}

void setFirstUser(ShareConfig &share, const QString &name, const QString &password)
{
    const bool isNew = share.users.isEmpty();
    if (isNew) {
        share.users.append(Account{name, {}});
        share.users.first().role = Role::Control; // whoever shares
    }
    Account &user = share.users.first();
    const bool hadDigest = !user.digest.isEmpty();
    const bool renamed = user.name != name;
    // What is known of the password serves a new name too.
    const QString known = password.isEmpty() ? share.password : password;
    if (!known.isEmpty() && (isNew || renamed || known != share.password)) {
        const Role role = user.role;
        user = makeAccount(name, known, hadDigest ? DigestSignIn::On : DigestSignIn::Off);
        user.role = role;
        share.password = known;
        return;
    }
    user.name = name;
    if (renamed)
        user.digest.clear();
}

QString madeUpPassword()
{
    // Without what is mistaken for another: 0 o, 1 l i.
    constexpr QLatin1String letters = "abcdefghjkmnpqrstuvwxyz23456789"_L1;
    QString password;
    for (int n = 0; n < 12; ++n) {
        if (n > 0 && n % 4 == 0)
            password += u'-';
        password += letters.at(QRandomGenerator::system()->bounded(letters.size()));
    }
    return password;
}

} // namespace vedette
