// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/sharejson.h"

#include <QJsonArray>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

QJsonObject accountToJson(const Account &account)
{
    QJsonArray digest;
    for (const DigestHashes &hashes : account.digest)
        digest += QJsonObject{{u"md5"_s, QString::fromLatin1(hashes.md5)},
                              {u"sha256"_s, QString::fromLatin1(hashes.sha256)}};
    return {{u"name"_s, account.name},
            {u"passwordHash"_s, QString::fromLatin1(account.passwordHash)},
            {u"digest"_s, digest}};
}

Account accountFromJson(const QJsonObject &json)
{
    Account account{json.value(u"name"_s).toString(),
                    json.value(u"passwordHash"_s).toString().toLatin1()};
    for (const auto &value : json.value(u"digest"_s).toArray()) {
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
            {u"address"_s, share.address},
            {u"port"_s, share.port},
            {u"open"_s, share.access == ShareConfig::Access::Open}};
}

QJsonObject shareSecretsToJson(const ShareConfig &share)
{
    QJsonArray users;
    for (const Account &account : share.users)
        users += accountToJson(account);
    return {{u"users"_s, users}};
}

ShareConfig shareFromJson(const QJsonObject &json, const QJsonValue &secrets,
                          QList<Error> &problems)
{
    ShareConfig defaults;
    ShareConfig share;
    share.enabled = json.value(u"enabled"_s).toBool(defaults.enabled);
    share.address = json.value(u"address"_s).toString(defaults.address);
    const int port = json.value(u"port"_s).toInt(defaults.port);
    share.access = json.value(u"open"_s).toBool() ? ShareConfig::Access::Open
                                                  : ShareConfig::Access::Password;
    for (const auto &value : secrets.toObject().value(u"users"_s).toArray())
        share.users += accountFromJson(value.toObject());
    if (const QString password = secrets.toString(); !password.isEmpty()) {
        // It was used by Digest too: whose clients do so go on working.
        const QString user = json.value(u"user"_s).toString(firstUserName());
        share.users = {makeAccount(user, password, DigestSignIn::On)};
        share.password = password;
    }
    Error error = validate(share);
    if (!error && (port < 0 || port > 65535))
        error = {ErrorCode::InvalidValue, u"port: 0 to 65535"_s};
    if (error) {
        problems += {error.code, u"share, "_s + error.detail};
        return defaults;
    }
    share.port = quint16(port);
    return share;
}

} // namespace vedette
