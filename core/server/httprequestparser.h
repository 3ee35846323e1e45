// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/httprequest.h"

namespace vedette {

/// Cuts HTTP/1.x requests out of the bytes of one connection, however these are split, and keeps
/// what follows a request for the next one. Pure: it knows no socket and no clock.
///
/// It owns at most `maxHeaderBytes`, maxBodyBytes and what one append() adds. A small body is
/// read with its request; a larger one, or one in chunks, is neither read nor skipped: see
/// HttpRequest::hasBody.
class HttpRequestParser final
{
public:
    enum class State {
        Incomplete, ///< more bytes are needed
        Complete,   ///< request() is the next request
        Bad,        ///< errorStatus() says how; nothing more can be read from this connection
    };

    /// The most bytes of request line and headers together, line ends counted.
    static constexpr qsizetype defaultMaxHeaderBytes = 8192;

    explicit HttpRequestParser(qsizetype maxHeaderBytes = defaultMaxHeaderBytes)
        : m_maxHeaderBytes(maxHeaderBytes)
    {
    }

    void append(QByteArrayView bytes);

    /// Looks for the next request. After Complete, call again for the one that follows.
    State next();

    /// Only when next() returned Complete; valid until the next call of next().
    const HttpRequest &request() const { return m_request; }

    /// Only when next() returned Bad: 400, 431 or 505.
    int errorStatus() const { return m_errorStatus; }

    /// Whether a request has begun that is not complete.
    bool hasBegun() const { return !m_buffer.isEmpty() || m_bodyBytes > 0; }

private:
    State fail(int status);
    State takeHead();
    qsizetype findEnd();

    qsizetype m_maxHeaderBytes;
    QByteArray m_buffer;
    qsizetype m_scanned = 0;   // bytes of m_buffer that hold no end of a header
    qsizetype m_lineStart = 0; // of the line that m_scanned is in
    qsizetype m_bodyBytes = 0; // that m_request, whose head is read, still waits for
    int m_errorStatus = 0;
    HttpRequest m_request;
};

} // namespace vedette
