// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rtspserver.h"

namespace vedette {

using namespace Qt::StringLiterals;

bool RtspServer::start(const QString &user, const QString &password)
{
    QStringList arguments{QString::number(m_port)};
    if (!user.isEmpty())
        arguments += {user, password};
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(VEDETTE_TEST_RTSPSERVER), arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead())
            return false;
    }
    const QByteArray line = m_process.readLine().trimmed();
    m_port = line.mid(line.indexOf(' ') + 1).toInt();
    return m_port > 0;
}

void RtspServer::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

QUrl RtspServer::url(const QString &path) const
{
    return QUrl(u"rtsp://127.0.0.1:%1%2"_s.arg(m_port).arg(path));
}

qsizetype RtspServer::gone()
{
    m_output += m_process.readAllStandardOutput();
    return m_output.count("gone");
}

} // namespace vedette
