// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/sessioncookie.h"

namespace vedette {

QByteArray sessionCookieName(const HttpRequest &request)
{
    const qsizetype colon = request.host.lastIndexOf(':');
    const QByteArray port =
            colon > request.host.lastIndexOf(']') ? request.host.sliced(colon + 1) : QByteArray();
    // "__Host-" is for the whole of a host.
    const QByteArray name = !request.isSecure          ? "vedette"
                            : request.prefix.isEmpty() ? "__Host-vedette"
                                                       : "__Secure-vedette";
    return name + (port.isEmpty() ? port : '-' + port);
}

QByteArray sessionCookie(const HttpRequest &request)
{
    const QByteArray start = sessionCookieName(request) + '=';
    for (const auto &[name, value] : request.headers) {
        if (name != "cookie")
            continue;
        for (const QByteArray &item : value.split(';')) {
            const QByteArray cookie = item.trimmed();
            if (cookie.startsWith(start))
                return cookie.sliced(start.size());
        }
    }
    return {};
}

QByteArray setSessionCookie(const HttpRequest &request, const QByteArray &token,
                            std::chrono::seconds age)
{
    return sessionCookieName(request) + '=' + token + "; Path=" + request.prefix +
           "/; HttpOnly; SameSite=Strict; Max-Age=" + QByteArray::number(qint64(age.count())) +
           (request.isSecure ? "; Secure" : "");
}

} // namespace vedette
