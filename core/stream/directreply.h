// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/stream/chunkedbody.h"

#include <QByteArray>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <optional>

QT_BEGIN_NAMESPACE
class QNetworkRequest;
QT_END_NAMESPACE

namespace vedette {

/// Asks a server over a socket of its own and reads what it answers.
///
/// QNetworkAccessManager gives each manager a thread and takes a stream's bytes through three
/// buffers, which costs as much as decoding a small picture. This takes the usual answer over plain
/// HTTP/1 (RFC 9112) with no proxy and no password, and declines any other, as a redirect, which is
/// then asked for with all that Qt knows.
/// Thread: the one it lives in.
class DirectReply final : public QObject
{
    Q_OBJECT

public:
    explicit DirectReply(QObject *parent);

    /// Whether the address is one to ask so, as far as the URL tells.
    static bool suits(const QUrl &url) { return url.scheme() == QLatin1String("http"); }

    /// Once. The request's fields are sent as they are.
    void open(const QNetworkRequest &request);

    /// What there is of the body, at most `size` bytes. What is not read holds the server
    /// back.
    qsizetype read(char *to, qsizetype size);
    /// Whether the last read() took all there was: another one only costs time.
    bool isDrained() const { return m_isDrained; }

    /// As the server sent them, once accepted.
    const QByteArray &contentType() const { return m_contentType; }
    const QByteArray &tag() const { return m_tag; }

Q_SIGNALS:
    /// The body begins.
    void accepted();
    void readyRead();
    /// The answer is of another kind, or there is none. Nothing is signalled after it.
    void declined();
    /// With no error the answer is complete; else the server refuses, or it went away too soon:
    /// ConnectionLost. Nothing is signalled after it.
    void ended(const vedette::Error &error);

private:
    void sendRequest();
    void take();
    void readHead();
    void judge(QByteArrayView head);
    void decline();
    void closeDown();
    void finish(const Error &error);

    QTcpSocket m_socket;
    QTimer m_connecting;
    QByteArray m_request;
    QByteArray m_head;    // what has come until the body begins; then what is left of it
    qsizetype m_left = 0; // where that begins
    std::optional<ChunkedBody> m_chunks;
    std::optional<qint64> m_missing; // of the body, where its length is known
    QByteArray m_contentType;
    QByteArray m_tag;
    bool m_hasBody = false;
    bool m_isDrained = false;
    bool m_over = false;
};

} // namespace vedette
