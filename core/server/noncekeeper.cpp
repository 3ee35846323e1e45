// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/noncekeeper.h"

#include "core/server/secretbytes.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QtEndian>

#include <array>

namespace vedette {

namespace {

constexpr qsizetype secretSize = 32;
constexpr qsizetype timeSize = 8;
constexpr qsizetype saltSize = 8; // two clients challenged in the same microsecond differ
constexpr qsizetype signatureSize = 16;
constexpr qsizetype nonceSize = timeSize + saltSize + signatureSize;
constexpr quint32 countWindow = 64;

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

NonceKeeper::NonceKeeper()
    : m_secret(randomBytes(secretSize))
{
}

QByteArray NonceKeeper::make(Clock::time_point now) const
{
    std::array<char, timeSize> time{};
    qToBigEndian<qint64>(
            std::chrono::duration_cast<std::chrono::nanoseconds>(now.time_since_epoch()).count(),
            time.data());
    const QByteArray stamp = QByteArray(time.data(), timeSize) + randomBytes(saltSize);
    return (stamp + signature(stamp)).toBase64(base64);
}

bool NonceKeeper::use(const QByteArray &nonce, quint32 count, Clock::time_point now)
{
    const auto made = timeOf(nonce);
    if (!made || count == 0 || *made + lifetime < now || *made <= m_notBefore)
        return false;
    auto it = m_used.find(nonce);
    if (it == m_used.end()) {
        makeRoom();
        m_order.push_back({nonce, *made});
        it = m_used.insert(nonce, {});
    }
    Used &used = *it;
    if (count > used.highest) {
        const quint32 step = count - used.highest;
        used.seen = step < countWindow ? used.seen << step : 0;
        used.seen |= 1;
        used.highest = count;
        return true;
    }
    const quint32 back = used.highest - count;
    if (back >= countWindow || (used.seen >> back & 1))
        return false;
    used.seen |= quint64(1) << back;
    return true;
}

QByteArray NonceKeeper::signature(const QByteArray &stamp) const
{
    return QMessageAuthenticationCode::hash(stamp, m_secret, QCryptographicHash::Sha256)
            .first(signatureSize);
}

std::optional<Clock::time_point> NonceKeeper::timeOf(const QByteArray &nonce) const
{
    const auto result =
            QByteArray::fromBase64Encoding(nonce, base64 | QByteArray::AbortOnBase64DecodingErrors);
    if (!result || result.decoded.size() != nonceSize)
        return {};
    const QByteArray stamp = result.decoded.first(timeSize + saltSize);
    if (!equalInConstantTime(result.decoded.last(signatureSize), signature(stamp)))
        return {};
    const std::chrono::nanoseconds time(qFromBigEndian<qint64>(stamp.constData()));
    return Clock::time_point(std::chrono::duration_cast<Clock::duration>(time));
}

void NonceKeeper::makeRoom()
{
    if (m_order.size() < maxUsed)
        return;
    // What is forgotten could be played back: refuse everything that is as old.
    m_notBefore = std::max(m_notBefore, m_order.front().when);
    m_used.remove(m_order.front().nonce);
    m_order.pop_front();
}

} // namespace vedette
