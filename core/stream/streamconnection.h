// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stream/pictureanswer.h"
#include "core/stream/pictureconnection.h"
#include "core/stream/readingpace.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QTimer>

#include <optional>

QT_BEGIN_NAMESPACE
class QAuthenticator;
class QNetworkReply;
class QSslError;
QT_END_NAMESPACE

namespace vedette {

class DirectReply;
class SystemProxies;

/// One attempt at a remote camera over HTTP: asks once and reads the stream that comes, or, if a
/// single picture comes, asks again and again; one that has not changed arrives once more.
///
/// It asks an open camera over a socket of its own, which costs least, and has a
/// QNetworkAccessManager of its own for the rest: one shared by many streams would keep all but six
/// of one host waiting for ever. Connections, cookies and what was learnt about signing in go with
/// it. Thread: the one it lives in.
class StreamConnection final : public PictureConnection
{
    Q_OBJECT

public:
    StreamConnection(RemoteAddress address, const StreamTimes &times, QObject *parent);
    ~StreamConnection() override;

    void open() override;
    bool setPace(Pace pace) override;
    void doubt(std::chrono::milliseconds within) override;
    QByteArray certificate() const override { return m_certificate; }

private:
    void request();
    bool mayAskDirectly();
    void askDirectly();
    void ask();
    void begin(const QByteArray &contentType);
    void countSent();
    void signIn(QNetworkReply *reply, QAuthenticator *authenticator);
    void judgePeer(const QList<QSslError> &errors);
    void goOn();
    void readHeader();
    void readBody();
    void finishReply();
    void finishAnswer();
    void finishSnapshot();
    void takePictures();
    void handOut();
    void fail(Error error);
    void expect(std::chrono::milliseconds within, ErrorCode orElse);
    void end(const Error &error);

    const RemoteAddress m_address;
    const StreamTimes m_times;
    QNetworkAccessManager m_network;
    SystemProxies *m_proxies; // owned by m_network
    QTimer m_deadline;
    QTimer m_nextSnapshot;
    DirectReply *m_direct = nullptr;  // a child; in place of m_reply
    QNetworkReply *m_reply = nullptr; // a child of m_network
    std::optional<PictureAnswer> m_answer;
    QByteArray m_scratch;
    ErrorCode m_missed = ErrorCode::None; // what the end of m_deadline means
    Clock::time_point m_asked;
    ReadingPace m_pace;
    int m_sent = 0;    // requests, for one that was asked for: redirects and sign-in take more
    QUrl m_signedInAt; // where the request under way has told the password
    Error m_mistrust;  // why the peer's certificate was not accepted
    QByteArray m_certificate;
    MultipartParser::Part m_last;
    QByteArray m_lastTag; // the ETag of m_last
    bool m_hasAskedDirectly = false;
    bool m_over = false;
};

} // namespace vedette
