// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace vedette {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// A whole answer. What belongs to the connection (Content-Length, Connection) is added when it
/// is sent.
struct HttpResponse
{
    int status = 200;
    QByteArray contentType;
    HttpHeaders headers;
    QByteArray body;
    bool hasLength = true; ///< false where the size is not known, in an answer to HEAD
};

enum class ConnectionFate { Close, KeepAlive };

/// Status line and headers, up to and with the empty line.
QByteArray responseHead(const HttpResponse &response, ConnectionFate fate);

/// Headers that keep every cache from storing an answer.
HttpHeaders noCacheHeaders();

/// A short answer in plain text: `sentence` says what is wrong and what to do.
HttpResponse textResponse(int status, const QByteArray &sentence, const HttpHeaders &headers = {});

/// The answer to bytes that are no proper request: 400, 408, 431, 505.
HttpResponse badRequestResponse(int status, qsizetype maxHeaderBytes);

} // namespace vedette
