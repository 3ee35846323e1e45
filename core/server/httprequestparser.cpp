// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/httprequestparser.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace vedette {

namespace {

constexpr int badRequest = 400;
constexpr int headerTooLarge = 431;
constexpr int versionNotSupported = 505;

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

bool isControl(char c)
{
    return (c >= 0 && c < 0x20) || c == 0x7f;
}

bool isVisible(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return isControl(c) || c == ' '; });
}

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
        request.hasBody = !fits || bodyBytes > HttpRequestParser::maxBodyBytes;
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

/// 0, or the status to answer with. `head` ends with an empty line.
int parseHead(QByteArrayView head, HttpRequest &request, qsizetype &bodyBytes)
{
    if (const int status = parseRequestLine(takeLine(head), request))
        return status;
    for (int lines = 0;; ++lines) {
        const QByteArrayView line = takeLine(head);
        if (line.isEmpty())
            return interpretHeaders(request, bodyBytes) ? 0 : badRequest;
        if (lines == HttpRequestParser::maxHeaderLines)
            return headerTooLarge;
        if (!parseHeaderLine(line, request))
            return badRequest;
    }
}

} // namespace

void HttpRequestParser::append(QByteArrayView bytes)
{
    if (!m_errorStatus)
        m_buffer += bytes;
}

HttpRequestParser::State HttpRequestParser::next()
{
    if (m_errorStatus)
        return State::Bad;
    if (m_bodyBytes == 0) {
        if (const State head = takeHead(); head != State::Complete)
            return head;
    }
    if (m_buffer.size() < m_bodyBytes)
        return State::Incomplete;
    m_request.body = m_buffer.first(m_bodyBytes);
    m_buffer.remove(0, m_bodyBytes);
    m_bodyBytes = 0;
    return State::Complete;
}

HttpRequestParser::State HttpRequestParser::takeHead()
{
    if (m_scanned == 0) {
        // Empty lines before a request are to be ignored (RFC 9112 2.2).
        qsizetype blank = 0;
        while (blank < m_buffer.size() && (m_buffer[blank] == '\r' || m_buffer[blank] == '\n'))
            ++blank;
        m_buffer.remove(0, blank);
    }
    const qsizetype end = findEnd();
    if (end > m_maxHeaderBytes || (end < 0 && m_buffer.size() > m_maxHeaderBytes))
        return fail(headerTooLarge);
    if (end < 0)
        return State::Incomplete;
    m_request = {};
    if (const int status = parseHead(QByteArrayView(m_buffer).first(end), m_request, m_bodyBytes))
        return fail(status);
    m_buffer.remove(0, end);
    m_scanned = 0;
    m_lineStart = 0;
    return State::Complete;
}

/// The size of the head up to and with its empty line, or -1. Looks at each byte once.
qsizetype HttpRequestParser::findEnd()
{
    const qsizetype limit = std::min(m_buffer.size(), m_maxHeaderBytes + 1);
    for (; m_scanned < limit; ++m_scanned) {
        if (m_buffer[m_scanned] != '\n')
            continue;
        const QByteArrayView line =
                QByteArrayView(m_buffer).sliced(m_lineStart, m_scanned - m_lineStart);
        m_lineStart = m_scanned + 1;
        if (line.isEmpty() || line == "\r")
            return m_lineStart;
    }
    return -1;
}

HttpRequestParser::State HttpRequestParser::fail(int status)
{
    m_errorStatus = status;
    m_bodyBytes = 0;
    m_buffer.clear();
    return State::Bad;
}

} // namespace vedette
