// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

#include <optional>

// HTTP Digest (RFC 7616), for those who ask for a password and those who are asked. Pure.
namespace vedette {

enum class DigestAlgorithm { Md5, Sha256 };

/// What stands in a challenge or in an answer to one. Names are in lower case, quotes are removed.
using DigestFields = QHash<QByteArray, QByteArray>;

/// The part of a header after "Digest ". Nothing when it is malformed or says the same thing twice.
std::optional<DigestFields> parseDigestFields(QByteArrayView text);

/// MD5 where none is named; nothing for one that is not known here.
std::optional<DigestAlgorithm> digestAlgorithm(const DigestFields &fields);

/// The "response" that proves the password (3.4.1), lower-case hexadecimal: with qop=auth, or as in
/// RFC 2069 where `fields` name no qop. `secret` is H(user:realm:password), see DigestHashes.
QByteArray digestResponse(DigestAlgorithm algorithm, const QByteArray &secret,
                          const QByteArray &method, const DigestFields &fields);
QByteArray digestResponse(DigestAlgorithm algorithm, const QByteArray &user,
                          const QByteArray &realm, const QByteArray &password,
                          const QByteArray &method, const DigestFields &fields);

} // namespace vedette
