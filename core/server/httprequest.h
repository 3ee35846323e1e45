// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace vedette {

/// One HTTP request without its body (RFC 9110, RFC 9112).
struct HttpRequest
{
    using Items = QList<std::pair<QByteArray, QByteArray>>;

    QByteArray method;      ///< as sent: methods are case-sensitive
    QByteArray target;      ///< as sent, with query and percent signs
    QByteArray path;        ///< decoded UTF-8 that begins with a slash; "*" and CONNECT: as sent
    QByteArray host;        ///< whom it is for, as sent: of a whole address as target, else "Host"
    Items query;            ///< decoded, in the order sent; an item without "=" has an empty value
    Items headers;          ///< names in lower case, values trimmed
    int minorVersion = 1;   ///< of HTTP/1.x
    bool keepAlive = false; ///< whether the client lets another request follow this one
    QByteArray body;        ///< where it is small, see maxBodyBytes
    bool isSecure = false;  ///< came by TLS
    /// What a trusted proxy has taken off the beginning of the path, as in "/cameras"; may be
    /// empty.
    QByteArray prefix = {};
    bool hasBody = false; ///< bytes follow that are not read: the connection must be closed

    /// The value of the first header of that lower-case name; null when there is none.
    QByteArray header(QByteArrayView name) const { return find(headers, name); }
    /// The value of the first query item of that name; null when there is none.
    QByteArray queryItem(QByteArrayView name) const { return find(query, name); }

private:
    static QByteArray find(const Items &items, QByteArrayView name)
    {
        for (const auto &[key, value] : items) {
            if (key == name)
                return value.isNull() ? QByteArray("") : value;
        }
        return {};
    }
};

} // namespace vedette
