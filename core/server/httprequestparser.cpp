// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/httprequestparser.h"

#include "core/server/httphead.h"

#include <algorithm>

namespace vedette {

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
