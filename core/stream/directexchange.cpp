// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/directexchange.h"

#include "core/stream/answerhead.h"
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
// A Digest sign-in that came too late is tried once more.
constexpr int maxSignIns = 2;
// A host with a dead address among others: Qt tries them side by side.
constexpr auto connectTime = 1s;

QByteArray hostField(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    return url.port() < 0 ? host : host + ':' + QByteArray::number(url.port());
}

QByteArray targetOf(const QUrl &url)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return target;
}

QByteArray requestText(const QNetworkRequest &request, const QByteArray &authorization)
{
    const QUrl url = request.url();
    QByteArray text = "GET " + targetOf(url) + " HTTP/1.1\r\nHost: " + hostField(url) + "\r\n";
    const auto names = request.rawHeaderList();
    for (const QByteArray &name : names)
        text += name + ": " + request.rawHeader(name) + "\r\n";
    if (!authorization.isEmpty())
        text += "Authorization: " + authorization + "\r\n";
    return text + "Connection: close\r\n\r\n";
}

} // namespace

DirectExchange::DirectExchange(QUrl url, HttpSignIn signIn)
    : m_url(std::move(url))
    , m_signIn(std::move(signIn))
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
    m_knownTag = knownTag;
    connectToHost();
}

void DirectExchange::connectToHost()
{
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
    m_socket.write(requestText(streamRequest(m_url, m_knownTag), m_authorization));
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

    const qsizetype end = endOfHead(m_head);
    if (end < 0) {
        if (m_head.size() >= maxHead)
            decline();
        return;
    }
    m_left = end;
    judge(parseAnswerHead(QByteArrayView(m_head).first(end)));
}

void DirectExchange::judge(const AnswerHead &head)
{
    if (head.status == 401) {
        signIn(head.challenges);
        return;
    }
    if (head.status >= 400) {
        const QString words = QString::fromLatin1(head.reason).left(maxReason).simplified();
        finish({ErrorCode::HttpStatus, u"%1 %2"_s.arg(head.status).arg(words).trimmed()});
        return;
    }
    const bool isChunked = head.transferEncoding == "chunked";
    if (head.status != 200 || head.isEncoded || (!isChunked && !head.transferEncoding.isEmpty())) {
        decline();
        return;
    }
    if (isChunked)
        m_chunks.emplace();
    else
        m_missing = head.length;
    m_contentType = head.type;
    m_tag = head.tag;
    m_hasBody = true;
    Q_EMIT accepted();
    if (!m_over)
        Q_EMIT readyRead();
}

void DirectExchange::signIn(const QByteArrayList &challenges)
{
    const bool mayTry = m_authorization.isEmpty() || HttpSignIn::isStale(challenges);
    if (!m_signIn.isKnown()) {
        finish({ErrorCode::AuthenticationNeeded, {}});
    } else if (!mayTry || m_signIns == maxSignIns) {
        finish({ErrorCode::AuthenticationRefused, {}});
    } else {
        m_authorization = m_signIn.answer(challenges, targetOf(m_url));
        if (m_authorization.isEmpty()) {
            decline();
            return;
        }
        ++m_signIns;
        // On a connection of its own: the answer on this one may have no end.
        m_head.clear();
        m_socket.abort();
        connectToHost();
    }
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
