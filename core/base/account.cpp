// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/account.h"

#include <QCryptographicHash>

#include <algorithm>

namespace vedette {

namespace {

constexpr qsizetype maxNameSize = 64;

DigestHashes digestHashes(const QByteArray &user, const QByteArray &password)
{
    const QByteArray text = user + ':' + signInRealm.toByteArray() + ':' + password;
    return {QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex(),
            QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()};
}

} // namespace

Account makeAccount(const QString &name, const QString &password, DigestSignIn digest,
                    HashCost cost)
{
    Account account{name, hashPassword(password, cost)};
    if (digest == DigestSignIn::Off)
        return account;
    account.digest.append(digestHashes(name.toUtf8(), password.toUtf8()));
    const QByteArray user = name.toLatin1();
    const QByteArray secret = password.toLatin1();
    const DigestHashes latin1 = digestHashes(user, secret);
    if (QString::fromLatin1(user) == name && QString::fromLatin1(secret) == password &&
        latin1 != account.digest[0])
        account.digest.append(latin1);
    return account;
}

bool isAccountName(const QString &name)
{
    return !name.isEmpty() && name.size() <= maxNameSize &&
           std::none_of(name.begin(), name.end(),
                        [](QChar c) { return c == u':' || c.category() == QChar::Other_Control; });
}

} // namespace vedette
