// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace vedette {

/// How to prove a password to a server that asks for one: by Digest (RFC 7616, and RFC 2069 of old
/// cameras) with SHA-256 or MD5, else by Basic (RFC 7617). Pure but for the random number of
/// Digest.
struct HttpSignIn
{
    QString user;
    QString password;

    bool isKnown() const { return !user.isEmpty() || !password.isEmpty(); }

    /// The value of the Authorization header for a GET of `target`, the best that the server takes.
    /// `challenges` are the values of its WWW-Authenticate headers, each with one or more ways to
    /// sign in. Empty when it takes none that is known here.
    QByteArray answer(const QByteArrayList &challenges, const QByteArray &target) const;

    /// Whether what was answered was right, but came too late: the challenges bring a new nonce.
    static bool isStale(const QByteArrayList &challenges);
};

} // namespace vedette
