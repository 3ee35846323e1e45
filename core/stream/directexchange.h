// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stream/chunkedbody.h"
#include "core/stream/httpexchange.h"
#include "core/stream/httpsignin.h"

#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <optional>

namespace vedette {

struct AnswerHead;

/// Asks a server over a socket of its own and reads what it answers.
///
/// QNetworkAccessManager gives each manager a thread and takes a stream's bytes through three
/// buffers, which costs as much as decoding a small picture. This takes the usual answer over plain
/// HTTP/1 (RFC 9112) with no proxy, signs in once where it is asked to (see HttpSignIn), and
/// declines any other, as a redirect, which is then asked for with all that Qt knows.
/// Thread: the one it lives in.
class DirectExchange final : public HttpExchange
{
    Q_OBJECT

public:
    /// `signIn`: who to say one is, where the server wants to know.
    DirectExchange(QUrl url, HttpSignIn signIn);

    /// Whether the address is one to ask so, as far as the URL tells.
    static bool suits(const QUrl &url) { return url.scheme() == QLatin1String("http"); }

    void ask(const QByteArray &knownTag) override;
    bool mayAskAgain() const override { return false; }
    qsizetype read(char *to, qsizetype size) override;
    bool isDrained() const override { return m_isDrained; }
    QByteArray contentType() const override { return m_contentType; }
    QByteArray tag() const override { return m_tag; }

private:
    void connectToHost();
    void sendRequest();
    void take();
    void readHead();
    void judge(const AnswerHead &head);
    void signIn(const QByteArrayList &challenges);
    void decline();
    void closeDown();
    void finish(const Error &error);

    const QUrl m_url;
    const HttpSignIn m_signIn;
    QTcpSocket m_socket;
    QTimer m_connecting;
    QByteArray m_knownTag;
    QByteArray m_authorization; // once the server has asked for it
    int m_signIns = 0;
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
