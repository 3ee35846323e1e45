// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/httpresponse.h"

namespace vedette {

namespace {

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 303:
        return "See Other";
    case 308:
        return "Permanent Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 421:
        return "Misdirected Request";
    case 426:
        return "Upgrade Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Unknown";
    }
}

} // namespace

QByteArray responseHead(const HttpResponse &response, ConnectionFate fate)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' +
                      reason(response.status) + "\r\n";
    const auto add = [&head](const QByteArray &name, const QByteArray &value) {
        head += name + ": " + value + "\r\n";
    };
    add("Content-Type", response.contentType);
    if (response.hasLength)
        add("Content-Length", QByteArray::number(response.body.size()));
    add("Connection", fate == ConnectionFate::KeepAlive ? "keep-alive" : "close");
    // Nothing here may be taken for another type than it says.
    add("X-Content-Type-Options", "nosniff");
    for (const auto &[name, value] : response.headers)
        add(name, value);
    return head + "\r\n";
}

HttpHeaders noCacheHeaders()
{
    return {{"Cache-Control", "no-store, no-cache, must-revalidate, max-age=0"},
            {"Pragma", "no-cache"},
            {"Expires", "Sat, 01 Jan 2000 00:00:00 GMT"}};
}

HttpResponse textResponse(int status, const QByteArray &sentence, const HttpHeaders &headers)
{
    return {status, "text/plain; charset=utf-8", noCacheHeaders() + headers, sentence + '\n'};
}

HttpResponse badRequestResponse(int status, qsizetype maxHeaderBytes)
{
    switch (status) {
    case 408:
        return textResponse(status, "The request did not come in time. Send it again.");
    case 431:
        return textResponse(status,
                            "The request line and headers are too long: at most " +
                                    QByteArray::number(maxHeaderBytes) +
                                    " bytes are read. Remove cookies or shorten the address.");
    case 505:
        return textResponse(status, "Only HTTP/1.0 and HTTP/1.1 are spoken here.");
    default:
        return textResponse(status, "This is not a proper HTTP request. Check the address.");
    }
}

} // namespace vedette
