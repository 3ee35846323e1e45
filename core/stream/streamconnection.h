// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stream/pictureanswer.h"
#include "core/stream/pictureconnection.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QTimer>

#include <optional>

QT_BEGIN_NAMESPACE
class QAuthenticator;
class QNetworkReply;
QT_END_NAMESPACE

namespace vedette {

/// One attempt at a remote camera over HTTP: asks once and reads the stream that comes, or, if a
/// single picture comes, asks again and again; one that has not changed arrives once more.
///
/// It has a QNetworkAccessManager of its own: one shared by many streams would keep all but six of
/// one host waiting for ever. Connections, cookies and what was learnt about signing in go with it.
/// Thread: the one it lives in.
class StreamConnection final : public PictureConnection
{
    Q_OBJECT

public:
    StreamConnection(RemoteAddress address, const StreamTimes &times, QObject *parent);
    ~StreamConnection() override;

    void open() override;

private:
    void request();
    void signIn(QNetworkReply *reply, QAuthenticator *authenticator);
    void readHeader();
    void readBody();
    void finishAnswer();
    void finishSnapshot();
    void takePictures();
    void emitLast();
    void expect(std::chrono::milliseconds within, ErrorCode orElse);
    void end(const Error &error);

    const RemoteAddress m_address;
    const StreamTimes m_times;
    QNetworkAccessManager m_network;
    QTimer m_deadline;
    QTimer m_nextSnapshot;
    QNetworkReply *m_reply = nullptr; // a child of m_network
    std::optional<PictureAnswer> m_answer;
    QByteArray m_scratch;
    ErrorCode m_missed = ErrorCode::None; // what the end of m_deadline means
    Clock::time_point m_asked;
    bool m_signedIn = false; // the request under way has been told the password
    QString m_tlsError;
    MultipartParser::Part m_last;
    QByteArray m_lastTag; // the ETag of m_last
    bool m_over = false;
};

} // namespace vedette
