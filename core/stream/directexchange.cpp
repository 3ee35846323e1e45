// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/directexchange.h"

#include "core/stream/streamrequest.h"

#include <QNetworkProxy>
#include <QNetworkRequest>

#include <algorithm>
#include <chrono>
#include <utility>

namespace vedette {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int httpPort = 80;
constexpr qsizetype maxHead = 65'536;
// The peer's own words are cut to this.
constexpr qsizetype maxReason = 60;
// A host with a dead address among others: Qt tries them side by side.
constexpr auto connectTime = 1s;

QByteArray hostField(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    return url.port() < 0 ? host : host + ':' + QByteArray::number(url.port());
}

QByteArray requestText(const QNetworkRequest &request)
{
    const QUrl url = request.url();
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty())
        path = "/";
    if (url.hasQuery())
        path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray text = "GET " + path + " HTTP/1.1\r\nHost: " + hostField(url) + "\r\n";
    const auto names = request.rawHeaderList();
    for (const QByteArray &name : names)
        text += name + ": " + request.rawHeader(name) + "\r\n";
    return text + "Connection: close\r\n\r\n";
}

/// "HTTP/1.1 200 OK": the number, or 0, and what stands behind it.
std::pair<int, QByteArrayView> statusOf(QByteArrayView line)
{
    constexpr qsizetype digits = 3;
    const qsizetype space = line.indexOf(' ');
    if (!line.startsWith("HTTP/1.") || space < 0)
        return {};
    const QByteArrayView rest = line.sliced(space).trimmed();
    const QByteArrayView number = rest.first(std::min(rest.size(), digits));
    bool ok = false;
    const int status = number.toByteArray().toInt(&ok);
    return {ok ? status : 0, rest.sliced(number.size()).trimmed()};
}

std::optional<qint64> lengthOf(const QByteArray &value)
{
    bool ok = false;
    const qlonglong length = value.toLongLong(&ok);
    return ok && length >= 0 ? std::optional<qint64>(length) : std::nullopt;
}

struct Fields
{
    QByteArray type;
    QByteArray tag;
    QByteArray transferEncoding;
    std::optional<qint64> length;
    bool isEncoded = false; // other than by its transfer
};

Fields fieldsOf(QByteArrayView head)
{
    Fields fields;
    while (!head.isEmpty()) {
        const qsizetype end = head.indexOf('\n');
        const QByteArrayView line = end < 0 ? head : head.first(end);
        head = end < 0 ? QByteArrayView() : head.sliced(end + 1);
        const qsizetype colon = line.indexOf(':');
        if (colon < 0)
            continue;
        const QByteArray name = line.first(colon).trimmed().toByteArray().toLower();
        const QByteArray value = line.sliced(colon + 1).trimmed().toByteArray();
        if (name == "content-type")
            fields.type = value;
        else if (name == "etag")
            fields.tag = value;
        else if (name == "transfer-encoding")
            fields.transferEncoding = value.toLower();
        else if (name == "content-length")
            fields.length = lengthOf(value);
        else if (name == "content-encoding" && value.toLower() != "identity")
            fields.isEncoded = true;
    }
    return fields;
}

} // namespace

DirectExchange::DirectExchange(QUrl url)
    : m_url(std::move(url))
    , m_socket(this)
    , m_connecting(this)
{
    m_connecting.setSingleShot(true);
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_connecting, &QTimer::timeout, this, &DirectExchange::decline);
    connect(&m_socket, &QTcpSocket::connected, this, &DirectExchange::sendRequest);
    connect(&m_socket, &QTcpSocket::readyRead, this, &DirectExchange::take);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] {
        if (m_hasBody)
            closeDown();
        else
            decline();
    });
}

void DirectExchange::ask(const QByteArray &knownTag)
{
    m_request = requestText(streamRequest(m_url, knownTag));
    m_connecting.start(connectTime);
    // What is read is read from the system, and into the caller's memory.
    m_socket.connectToHost(m_url.host(), quint16(m_url.port(httpPort)),
                           QIODevice::ReadWrite | QIODevice::Unbuffered);
}

void DirectExchange::sendRequest()
{
    m_connecting.stop();
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    m_socket.write(m_request);
}

void DirectExchange::take()
{
    if (m_over)
        return;
    if (!m_hasBody)
        readHead();
    else
        Q_EMIT readyRead();
}

void DirectExchange::readHead()
{
    const qsizetype before = m_head.size();
    m_head.resize(maxHead);
    const qint64 size = m_socket.read(m_head.data() + before, maxHead - before);
    m_head.truncate(before + std::max<qint64>(size, 0));
    if (size < 0) {
        decline();
        return;
    }

    qsizetype end = -1;
    qsizetype line = 0;
    for (qsizetype at = 0; (at = m_head.indexOf('\n', at)) >= 0; ++at) {
        const QByteArrayView text = QByteArrayView(m_head).sliced(line, at - line);
        if (line > 0 && text.trimmed().isEmpty()) {
            end = at + 1;
            break;
        }
        line = at + 1;
    }
    if (end < 0) {
        if (m_head.size() >= maxHead)
            decline();
        return;
    }
    m_left = end;
    judge(QByteArrayView(m_head).first(end));
}

void DirectExchange::judge(QByteArrayView head)
{
    const qsizetype lineEnd = head.indexOf('\n');
    const auto [status, reason] = statusOf(head.first(lineEnd).trimmed());
    if (status == 401) {
        finish({ErrorCode::AuthenticationNeeded, {}});
        return;
    }
    if (status >= 400) {
        const QString words = QString::fromLatin1(reason).left(maxReason).simplified();
        finish({ErrorCode::HttpStatus, u"%1 %2"_s.arg(status).arg(words).trimmed()});
        return;
    }
    const Fields fields = fieldsOf(head.sliced(lineEnd + 1));
    const bool isChunked = fields.transferEncoding == "chunked";
    if (status != 200 || fields.isEncoded || (!isChunked && !fields.transferEncoding.isEmpty())) {
        decline();
        return;
    }
    if (isChunked)
        m_chunks.emplace();
    else
        m_missing = fields.length;
    m_contentType = fields.type;
    m_tag = fields.tag;
    m_hasBody = true;
    Q_EMIT accepted();
    if (!m_over)
        Q_EMIT readyRead();
}

qsizetype DirectExchange::read(char *to, qsizetype size)
{
    m_isDrained = true;
    if (!m_hasBody || m_over)
        return 0;
    qsizetype count = std::min(size, m_head.size() - m_left);
    std::copy_n(m_head.constData() + m_left, count, to);
    m_left += count;
    // Also when nothing may come: QTcpSocket signals no more until it is read from.
    const qint64 fresh = count < size ? m_socket.read(to + count, size - count) : 0;
    count += qsizetype(std::max<qint64>(fresh, 0));
    m_isDrained = count < size;
    if (m_chunks)
        count = m_chunks->unwrap(to, count);
    if (m_missing) {
        count = std::min<qsizetype>(count, *m_missing);
        *m_missing -= count;
    }
    // Without a buffer QTcpSocket does not signal the end.
    if (fresh < 0 || m_missing == 0 || (m_chunks && m_chunks->isOver()))
        QMetaObject::invokeMethod(this, &DirectExchange::closeDown, Qt::QueuedConnection);
    return count;
}

void DirectExchange::closeDown()
{
    const bool isComplete = m_chunks ? m_chunks->isOver() : m_missing.value_or(0) == 0;
    finish(isComplete ? Error() : Error{ErrorCode::ConnectionLost, {}});
}

void DirectExchange::decline()
{
    if (std::exchange(m_over, true))
        return;
    m_connecting.stop();
    m_socket.abort();
    Q_EMIT declined();
}

void DirectExchange::finish(const Error &error)
{
    if (std::exchange(m_over, true))
        return;
    Q_EMIT ended(error);
}

} // namespace vedette
