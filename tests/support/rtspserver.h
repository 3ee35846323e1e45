// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QUrl>

namespace vedette {

/// An RTSP camera of H.264 with sound, 320x240 at 25 fps, as a process of its own. Killed when it
/// goes out of scope.
class RtspServer final
{
public:
    ~RtspServer() { kill(); }

    /// On the port it had before, if it had one. Returns whether it serves.
    bool start(const QString &user = {}, const QString &password = {});
    void kill();

    /// Without user name and password.
    QUrl url(const QString &path = QStringLiteral("/live")) const;

    /// How many clients have left.
    qsizetype gone();

private:
    QProcess m_process;
    int m_port = 0;
    QByteArray m_output;
};

} // namespace vedette
