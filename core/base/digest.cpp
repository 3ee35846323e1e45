// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/digest.h"

#include <QCryptographicHash>

namespace vedette {

namespace {

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

std::optional<DigestAlgorithm> digestAlgorithm(const DigestFields &fields)
{
    const QByteArray name = fields.value("algorithm").toUpper();
    if (name.isEmpty() || name == "MD5")
        return DigestAlgorithm::Md5;
    if (name == "SHA-256")
        return DigestAlgorithm::Sha256;
    return {};
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
    QByteArray parts = fields.value("nonce") + ':';
    if (fields.contains("qop")) {
        for (const char *name : {"nc", "cnonce", "qop"})
            parts += fields.value(name) + ':';
    }
    return hashed(algorithm, secret + ':' + parts + a2);
}

} // namespace vedette
