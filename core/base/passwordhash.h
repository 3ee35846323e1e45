// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace vedette {

/// What making or checking one hash costs. The default is libsodium's for signing in, above what
/// OWASP's Password Storage Cheat Sheet asks for: some tens of milliseconds of a core.
struct HashCost
{
    int passes = 2;
    int memoryKiB = 64 * 1024;
};

/// `password` as it is kept: Argon2id with a salt of its own, in the usual text form
/// ("$argon2id$v=19$m=..."). Empty when there is no memory for it. Slow on purpose.
QByteArray hashPassword(const QString &password, HashCost cost = {});

/// Whether `text` is such a hash, and one that can be checked at a bounded cost.
bool isPasswordHash(const QByteArray &text);

/// Whether `hash` was made of `password` (UTF-8). As slow as making it.
bool passwordMatches(const QByteArray &hash, const QByteArray &password);

} // namespace vedette
