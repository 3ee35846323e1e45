// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/passwordhash.h"

#include <array>
#include <sodium.h>

namespace vedette {

namespace {

// What a hash from a file may ask for.
constexpr int maxPasses = 16;
constexpr int maxMemoryKiB = 256 * 1024;

/// The number after `key` in `text`, or 0.
int number(const QByteArray &text, const QByteArray &key)
{
    const qsizetype begin = text.indexOf(key);
    if (begin < 0)
        return 0;
    qsizetype end = begin + key.size();
    while (end < text.size() && text[end] >= '0' && text[end] <= '9')
        ++end;
    return text.mid(begin + key.size(), end - begin - key.size()).toInt();
}

bool isReady()
{
    return sodium_init() >= 0; // may be called any number of times, in any thread
}

} // namespace

QByteArray hashPassword(const QString &password, HashCost cost)
{
    const QByteArray text = password.toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (!isReady() || crypto_pwhash_str_alg(hash.data(), text.constData(), size_t(text.size()),
                                            quint64(cost.passes), size_t(cost.memoryKiB) * 1024,
                                            crypto_pwhash_ALG_ARGON2ID13) != 0)
        return {};
    return {hash.data()};
}

bool isPasswordHash(const QByteArray &text)
{
    const int memory = number(text, "$m=");
    const int passes = number(text, ",t=");
    return text.startsWith("$argon2id$v=19$") && text.size() < crypto_pwhash_STRBYTES &&
           memory > 0 && memory <= maxMemoryKiB && passes > 0 && passes <= maxPasses;
}

bool passwordMatches(const QByteArray &hash, const QByteArray &password)
{
    return isReady() && isPasswordHash(hash) &&
           crypto_pwhash_str_verify(hash.constData(), password.constData(),
                                    size_t(password.size())) == 0;
}

} // namespace vedette
