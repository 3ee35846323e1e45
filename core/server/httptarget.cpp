// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/httptarget.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace vedette {

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// Nothing when a percent sign is not followed by two hexadecimal digits, or what comes out holds
/// control characters or is not UTF-8.
std::optional<QByteArray> percentDecoded(QByteArrayView text)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            if (i + 2 >= text.size())
                return {};
            const int high = hexValue(text[i + 1]);
            const int low = hexValue(text[i + 2]);
            if (high < 0 || low < 0)
                return {};
            c = char(high * 16 + low);
            i += 2;
        }
        if (isControl(c))
            return {};
        decoded += c;
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text16 = utf8(decoded);
    Q_UNUSED(text16)
    if (utf8.hasError())
        return {};
    return decoded;
}

bool parseQuery(QByteArrayView text, HttpRequest &request)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('&');
        const QByteArrayView item = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (item.isEmpty())
            continue;
        const qsizetype equals = item.indexOf('=');
        const auto plain = [](QByteArrayView part) {
            return percentDecoded(part.toByteArray().replace('+', ' '));
        };
        const auto name = plain(equals < 0 ? item : item.first(equals));
        const auto value = plain(equals < 0 ? QByteArrayView("") : item.sliced(equals + 1));
        if (!name || !value)
            return false;
        request.query.append({*name, *value});
    }
    return true;
}

} // namespace

bool parseTarget(HttpRequest &request)
{
    QByteArrayView target = request.target;
    if (request.method == "CONNECT" || target == "*") {
        request.path = request.target;
        return true;
    }
    const QByteArray lower = request.target.first(std::min<qsizetype>(8, target.size())).toLower();
    if (lower.startsWith("http://") || lower.startsWith("https://")) {
        target = target.sliced(target.indexOf("//") + 2);
        const auto *slash = std::find_if(target.begin(), target.end(),
                                         [](char c) { return c == '/' || c == '?'; });
        if (slash == target.begin())
            return false; // no host
        request.host = target.first(slash - target.begin()).toByteArray();
        target = target.sliced(slash - target.begin());
    } else if (!target.startsWith('/')) {
        return false;
    }
    if (const qsizetype hash = target.indexOf('#'); hash >= 0)
        return false;
    const qsizetype mark = target.indexOf('?');
    const auto path = percentDecoded(mark < 0 ? target : target.first(mark));
    if (!path)
        return false;
    request.path = path->isEmpty() ? QByteArray("/") : *path;
    return mark < 0 || parseQuery(target.sliced(mark + 1), request);
}

} // namespace vedette
