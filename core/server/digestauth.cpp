// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/digestauth.h"

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

QByteArrayView skipSpace(QByteArrayView text)
{
    while (!text.isEmpty() && (text.front() == ' ' || text.front() == '\t'))
        text = text.sliced(1);
    return text;
}

/// Takes a quoted string or a bare word from the front of `text`.
std::optional<QByteArray> takeValue(QByteArrayView &text)
{
    if (!text.startsWith('"')) {
        const qsizetype comma = text.indexOf(',');
        const QByteArray word = (comma < 0 ? text : text.first(comma)).trimmed().toByteArray();
        text = comma < 0 ? QByteArrayView() : text.sliced(comma);
        return word;
    }
    QByteArray value;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == '"') {
            text = text.sliced(i + 1);
            return value;
        }
        if (text[i] == '\\' && ++i == text.size())
            break;
        value += text[i];
    }
    return {};
}

QByteArray hashed(DigestAlgorithm algorithm, const QByteArray &text)
{
    return QCryptographicHash::hash(text, algorithm == DigestAlgorithm::Md5
                                                  ? QCryptographicHash::Md5
                                                  : QCryptographicHash::Sha256)
            .toHex();
}

} // namespace

std::optional<DigestFields> parseDigestFields(QByteArrayView text)
{
    DigestFields fields;
    for (text = skipSpace(text); !text.isEmpty(); text = skipSpace(text)) {
        const qsizetype equals = text.indexOf('=');
        if (equals <= 0)
            return {};
        const QByteArray name = text.first(equals).trimmed().toByteArray().toLower();
        text = skipSpace(text.sliced(equals + 1));
        const auto value = takeValue(text);
        if (!value || fields.contains(name))
            return {};
        fields.insert(name, *value);
        text = skipSpace(text);
        if (text.isEmpty())
            break;
        if (!text.startsWith(','))
            return {};
        text = text.sliced(1);
    }
    return fields;
}

QByteArray digestResponse(DigestAlgorithm algorithm, const QByteArray &user,
                          const QByteArray &realm, const QByteArray &password,
                          const QByteArray &method, const DigestFields &fields)
{
    return digestResponse(algorithm, hashed(algorithm, user + ':' + realm + ':' + password), method,
                          fields);
}

QByteArray digestResponse(DigestAlgorithm algorithm, const QByteArray &secret,
                          const QByteArray &method, const DigestFields &fields)
{
    const QByteArray a2 = hashed(algorithm, method + ':' + fields.value("uri"));
    return hashed(algorithm, secret + ':' + fields.value("nonce") + ':' + fields.value("nc") + ':' +
                                     fields.value("cnonce") + ':' + fields.value("qop") + ':' + a2);
}

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

bool signsTarget(const QByteArray &uri, const HttpRequest &request)
{
    const QByteArray &target = request.target;
    if (uri == target || uri == request.prefix + target)
        return true;
    const qsizetype host = target.indexOf("://");
    const qsizetype path = host < 0 ? -1 : target.indexOf('/', host + 3);
    return path > 0 && uri == target.sliced(path);
}

} // namespace vedette
