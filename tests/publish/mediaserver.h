// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/testcertificate.h"

#include <QByteArray>
#include <QColor>
#include <QProcess>
#include <QSize>
#include <QTemporaryDir>

namespace vedette::test {

quint16 freePort();

/// The real nginx with its RTMP module, which takes streams below /live and hands them on.
class MediaServer final
{
public:
    MediaServer();
    ~MediaServer();

    /// Whether it can be had here.
    static bool isInstalled();

    /// On the port it had before. Returns whether it answers.
    bool start();
    /// As when its computer fails.
    void kill();
    /// It goes on, and takes nothing any more.
    void freeze();

    QString url(const QString &path = QStringLiteral("/live/door")) const;
    quint16 port() const { return m_port; }
    /// What it has logged so far.
    QByteArray log();

private:
    QTemporaryDir m_home;
    quint16 m_port;
    QProcess m_nginx;
    QByteArray m_log;
};

/// The real HAProxy, which speaks TLS for "localhost" in front of a server.
class TlsFront final
{
public:
    /// `certificate` signs for itself.
    TlsFront(quint16 server, const TestCertificate &certificate);
    ~TlsFront();

    /// Returns whether it answers.
    bool start();
    quint16 port() const { return m_port; }

private:
    QTemporaryDir m_home;
    quint16 m_port;
    QProcess m_haproxy;
};

/// The real ffmpeg, which takes a stream's first pictures, from a server or as one.
class StreamWatcher final
{
public:
    /// What stands before the address, and how many pictures it takes.
    StreamWatcher(const QString &url, int pictures, const QStringList &options = {});
    ~StreamWatcher();

    /// Whether it got them, of that size, in that time.
    bool gets(QSize size, int milliseconds = 20'000);
    /// The colour in the middle of the last one, after gets().
    QColor middle() const;
    /// What it said.
    QByteArray errors() { return m_ffmpeg.readAllStandardError(); }

private:
    const int m_pictures;
    QSize m_size;
    QByteArray m_bytes; // RGB, of all pictures
    QProcess m_ffmpeg;
};

} // namespace vedette::test
