// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "tests/support/rawserver.h"
#include "tests/support/samplejpeg.h"

#include <QTimer>

#include <chrono>

// What a RawServer can say to a StreamReader.
namespace vedette::test {

inline const QByteArray jpeg = sampleJpeg();
inline const QByteArray streamHead = "HTTP/1.0 200 OK\r\n"
                                     "Content-Type: multipart/x-mixed-replace;boundary=foo\r\n\r\n";

inline QByteArray part(const QByteArray &picture = jpeg)
{
    return "--foo\r\nContent-Type: image/jpeg\r\nContent-Length: " +
           QByteArray::number(picture.size()) + "\r\n\r\n" + picture + "\r\n";
}

inline QByteArray answer(const QByteArray &type, const QByteArray &body,
                         const QByteArray &fields = {})
{
    return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n" + fields +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// Says `bytes` to each request.
inline RawServer::Handler saying(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const QByteArray &) {
        socket.write(bytes);
    };
}

inline RawServer::Handler sayingOnce(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const QByteArray &) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

/// Writes `unit` to `socket` again and again while it is open.
inline void repeat(QTcpSocket &socket, std::chrono::milliseconds interval, const QByteArray &unit)
{
    auto *timer = new QTimer(&socket);
    QObject::connect(timer, &QTimer::timeout, &socket, [&socket, unit] {
        if (socket.isOpen() && socket.bytesToWrite() < 1'000'000)
            socket.write(unit);
    });
    timer->start(interval);
}

/// Streams a picture every `interval`.
inline RawServer::Handler streaming(std::chrono::milliseconds interval = 5ms)
{
    return [interval](QTcpSocket &socket, const QByteArray &) {
        socket.write(streamHead + part());
        repeat(socket, interval, part());
    };
}

inline bool signedIn(const QByteArray &request)
{
    return !headerOf(request, "Authorization").isEmpty();
}

inline QUrl withUser(QUrl url, const QString &user = QStringLiteral("me"),
                     const QString &password = QStringLiteral("secret"))
{
    url.setUserName(user);
    url.setPassword(password);
    return url;
}

} // namespace vedette::test
