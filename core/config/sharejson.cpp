// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/sharejson.h"

#include "core/base/errordetail.h"
#include "core/config/jsonwords.h"

#include <QJsonArray>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr JsonWords<Https, 3> httpsWords{
        {{Https::Off, "off"_L1}, {Https::On, "on"_L1}, {Https::Only, "only"_L1}}};

constexpr JsonWords<Role, 2> roleWords{{{Role::View, "view"_L1}, {Role::Control, "control"_L1}}};

QJsonObject accountToJson(const Account &account)
{
    QJsonArray digest;
    for (const DigestHashes &hashes : account.digest)
        digest += QJsonObject{{u"md5"_s, QString::fromLatin1(hashes.md5)},
                              {u"sha256"_s, QString::fromLatin1(hashes.sha256)}};
    return {{u"name"_s, account.name},
            {u"passwordHash"_s, QString::fromLatin1(account.passwordHash)},
            {u"digest"_s, digest},
            {u"role"_s, wordFor(roleWords, account.role)}};
}

Account accountFromJson(const QJsonObject &json)
{
    Account account{json.value(u"name"_s).toString(),
                    json.value(u"passwordHash"_s).toString().toLatin1()};
    account.role = valueFor(roleWords, json.value(u"role"_s));
    const QJsonArray digests = json.value(u"digest"_s).toArray();
    for (const auto &value : digests) {
        const QJsonObject hashes = value.toObject();
        account.digest += {hashes.value(u"md5"_s).toString().toLatin1(),
                           hashes.value(u"sha256"_s).toString().toLatin1()};
    }
    return account;
}

} // namespace

QJsonObject shareToJson(const ShareConfig &share)
{
    return {{u"enabled"_s, share.enabled},
            {u"announce"_s, share.announce},
            {u"address"_s, share.address},
            {u"port"_s, share.port},
            {u"open"_s, share.access == ShareConfig::Access::Open},
            {u"https"_s, wordFor(httpsWords, share.https)},
            {u"certificate"_s, share.certificateFile},
            {u"key"_s, share.keyFile},
            {u"hosts"_s, QJsonArray::fromStringList(share.hosts)},
            {u"origins"_s, QJsonArray::fromStringList(share.origins)},
            {u"proxies"_s, QJsonArray::fromStringList(share.proxies)}};
}

QJsonObject shareSecretsToJson(const ShareConfig &share)
{
    QJsonArray users;
    for (const Account &account : share.users)
        users += accountToJson(account);
    return {{u"users"_s, users},
            {u"certificate"_s, QString::fromLatin1(share.identity.certificates)},
            {u"key"_s, QString::fromLatin1(share.identity.key)},
            {u"linkKey"_s, QString::fromLatin1(share.linkKey.toBase64())}};
}

ShareConfig shareFromJson(const QJsonObject &json, const QJsonValue &secrets,
                          QList<Error> &problems)
{
    ShareConfig defaults;
    ShareConfig share;
    share.enabled = json.value(u"enabled"_s).toBool(defaults.enabled);
    share.announce = json.value(u"announce"_s).toBool(defaults.announce);
    share.address = json.value(u"address"_s).toString(defaults.address);
    const int port = json.value(u"port"_s).toInt(defaults.port);
    share.access = json.value(u"open"_s).toBool() ? ShareConfig::Access::Open
                                                  : ShareConfig::Access::Password;
    share.https = valueFor(httpsWords, json.value(u"https"_s));
    share.certificateFile = json.value(u"certificate"_s).toString();
    share.keyFile = json.value(u"key"_s).toString();
    share.identity = {secrets.toObject().value(u"certificate"_s).toString().toLatin1(),
                      secrets.toObject().value(u"key"_s).toString().toLatin1()};
    share.linkKey =
            QByteArray::fromBase64(secrets.toObject().value(u"linkKey"_s).toString().toLatin1());
    const QJsonArray hosts = json.value(u"hosts"_s).toArray();
    for (const auto &value : hosts)
        share.hosts += value.toString();
    const QJsonArray origins = json.value(u"origins"_s).toArray();
    for (const auto &value : origins)
        share.origins += value.toString();
    const QJsonArray proxies = json.value(u"proxies"_s).toArray();
    for (const auto &value : proxies)
        share.proxies += value.toString();
    const QJsonArray users = secrets.toObject().value(u"users"_s).toArray();
    for (const auto &value : users)
        share.users += accountFromJson(value.toObject());
    // A file from before there were roles: the first user is whoever shares.
    if (!share.users.isEmpty() && std::none_of(users.begin(), users.end(), [](const auto &value) {
            return value.toObject().contains(u"role"_s);
        }))
        share.users.first().role = Role::Control;
    if (const QString password = secrets.toString(); !password.isEmpty()) {
        // It was used by Digest too: whose clients do so go on working.
        const QString user = json.value(u"user"_s).toString(firstUserName());
        share.users = {makeAccount(user, password, DigestSignIn::On)};
        share.users.first().role = Role::Control;
        share.password = password;
    }
    Error error = validate(share);
    if (!error && (port < 0 || port > 65535))
        error = {ErrorCode::InvalidValue, ErrorDetail::tr("port: 0 to 65535")};
    if (error) {
        problems += {error.code, ErrorDetail::tr("share, %1").arg(error.detail)};
        return defaults;
    }
    share.port = quint16(port);
    return share;
}

} // namespace vedette
