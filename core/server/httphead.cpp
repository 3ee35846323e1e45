// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/httphead.h"

#include "core/server/httptarget.h"

#include <algorithm>

namespace vedette {

namespace {

bool isTokenChar(char c)
{
    constexpr QByteArrayView others("!#$%&'*+-.^_`|~");
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           others.contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

bool isVisible(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return isControl(c) || c == ' '; });
}

/// 0, or the status to answer with.
int parseRequestLine(QByteArrayView line, HttpRequest &request)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first + 1)
        return badRequest;
    request.method = line.first(first).toByteArray();
    request.target = line.sliced(first + 1, last - first - 1).toByteArray();
    const QByteArrayView version = line.sliced(last + 1);
    const auto isDigit = [](char c) {
        return c >= '0' && c <= '9';
    };
    if (version.size() != 8 || !version.startsWith("HTTP/") || version[6] != '.' ||
        !isDigit(version[5]) || !isDigit(version[7]))
        return badRequest;
    if (version[5] != '1')
        return versionNotSupported;
    request.minorVersion = version[7] - '0';
    if (!isToken(request.method) || !isVisible(request.target) || !parseTarget(request))
        return badRequest;
    return 0;
}

bool parseHeaderLine(QByteArrayView line, HttpRequest &request)
{
    // A line that begins with a space would continue the one before it: obsolete, and refused as
    // RFC 9112 5.2 wants it. So is a space before the colon.
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon)))
        return false;
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (std::any_of(value.begin(), value.end(), [](char c) { return isControl(c) && c != '\t'; }))
        return false;
    request.headers.append({line.first(colon).toByteArray().toLower(), value.toByteArray()});
    return true;
}

bool hasListItem(QByteArrayView list, QByteArrayView item)
{
    const auto items = list.toByteArray().toLower().split(',');
    return std::any_of(items.begin(), items.end(),
                       [&](const QByteArray &one) { return one.trimmed() == item; });
}

/// What the headers say of the connection, and how large a body is to be read; false when they
/// contradict themselves.
bool interpretHeaders(HttpRequest &request, qsizetype &bodyBytes)
{
    const auto count = [&](QByteArrayView name) {
        return std::count_if(request.headers.begin(), request.headers.end(),
                             [&](const auto &header) { return header.first == name; });
    };
    if (count("host") > 1 || (request.minorVersion >= 1 && count("host") == 0))
        return false;
    if (request.host.isEmpty())
        request.host = request.header("host");
    if (count("content-length") > 1)
        return false;
    if (const QByteArray length = request.header("content-length"); !length.isNull()) {
        if (length.isEmpty() ||
            !std::all_of(length.begin(), length.end(), [](char c) { return c >= '0' && c <= '9'; }))
            return false;
        bool fits = false;
        bodyBytes = length.toInt(&fits);
        request.hasBody = !fits || bodyBytes > maxBodyBytes;
    }
    if (count("transfer-encoding") > 0)
        request.hasBody = true;
    if (request.hasBody)
        bodyBytes = 0;
    const QByteArray connection = request.header("connection");
    request.keepAlive =
            !request.hasBody && (request.minorVersion >= 1 ? !hasListItem(connection, "close")
                                                           : hasListItem(connection, "keep-alive"));
    return true;
}

QByteArrayView takeLine(QByteArrayView &text)
{
    const qsizetype end = text.indexOf('\n');
    QByteArrayView line = text.first(end);
    text = text.sliced(end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

int parseHead(QByteArrayView head, HttpRequest &request, qsizetype &bodyBytes)
{
    if (const int status = parseRequestLine(takeLine(head), request))
        return status;
    for (int lines = 0;; ++lines) {
        const QByteArrayView line = takeLine(head);
        if (line.isEmpty())
            return interpretHeaders(request, bodyBytes) ? 0 : badRequest;
        if (lines == maxHeaderLines)
            return headerTooLarge;
        if (!parseHeaderLine(line, request))
            return badRequest;
    }
}

} // namespace vedette
