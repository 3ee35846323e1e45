// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/passwordhash.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace vedette {

/// What HTTP Digest needs in place of a password: H(user:realm:password), RFC 7616 3.4.2, in
/// hexadecimal. Whoever reads it can sign in by Digest with it, and guess the password fast.
struct DigestHashes
{
    QByteArray md5;
    QByteArray sha256;

    friend bool operator==(const DigestHashes &, const DigestHashes &) = default;
};

/// What somebody may do who has signed in.
enum class Role {
    View,    ///< watch
    Control, ///< and see who else does
};

/// Somebody who may sign in, as it is kept: never with the password itself.
struct Account
{
    QString name;            ///< see isAccountName()
    QByteArray passwordHash; ///< see hashPassword()
    /// Empty: not by Digest. One for the password in UTF-8, and one for Latin-1 where that differs:
    /// clients do not agree.
    QList<DigestHashes> digest = {};
    Role role = Role::View;

    friend bool operator==(const Account &, const Account &) = default;
};

enum class DigestSignIn { Off, On };

/// Slow, see hashPassword().
Account makeAccount(const QString &name, const QString &password,
                    DigestSignIn digest = DigestSignIn::Off, HashCost cost = {});

/// 1 to 64 characters, none of them a colon, which ends a name in HTTP, or a control character.
bool isAccountName(const QString &name);

/// What protects the server's addresses, in HTTP's words.
inline constexpr QByteArrayView signInRealm("Vedette");

} // namespace vedette
