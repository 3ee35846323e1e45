// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/play/webconnection.h"

#include "core/play/playerconnection.h"
#include "core/stream/contenttype.h"
#include "core/stream/streamconnection.h"

#include <utility>

namespace vedette {

using namespace Qt::StringLiterals;

WebConnection::WebConnection(RemoteAddress address, const StreamTimes &times, QObject *parent)
    : PictureConnection(parent)
    , m_address(std::move(address))
    , m_times(times)
{
    adopt(new StreamConnection(m_address, m_times, this));
    connect(m_connection, &PictureConnection::ended, this, &WebConnection::takeAnswer);
}

void WebConnection::open()
{
    m_connection->open();
}

bool WebConnection::setPace(Pace pace)
{
    m_pace = pace;
    if (!m_waitsToPlay)
        return m_connection->setPace(pace);
    if (pace == Pace::Full)
        play();
    return true;
}

void WebConnection::doubt(std::chrono::milliseconds within)
{
    m_connection->doubt(within);
}

QByteArray WebConnection::certificate() const
{
    return m_connection->certificate();
}

void WebConnection::adopt(PictureConnection *connection)
{
    m_connection = connection;
    connect(connection, &PictureConnection::alive, this, &PictureConnection::alive);
    connect(connection, &PictureConnection::senderLostCamera, this,
            &PictureConnection::senderLostCamera);
    connect(connection, &PictureConnection::pictureArrived, this,
            &PictureConnection::pictureArrived);
}

void WebConnection::takeAnswer(const Error &error)
{
    if (error.code != ErrorCode::NotACamera || !isFilm(error.detail.toLatin1(), m_address.url)) {
        Q_EMIT ended(error);
        return;
    }
    m_waitsToPlay = true;
    if (m_pace == Pace::Full)
        play();
}

void WebConnection::play()
{
    m_waitsToPlay = false;
    m_connection->deleteLater();
    adopt(new PlayerConnection(m_address, m_times, this));
    connect(m_connection, &PictureConnection::ended, this, &WebConnection::takePlayersEnd);
    connect(m_connection, &PictureConnection::pictureArrived, this, [this] { m_hasPlayed = true; });
    m_connection->open();
}

// The player knows only the certificates that the system trusts.
void WebConnection::takePlayersEnd(const Error &error)
{
    const bool isDistrust = error.code == ErrorCode::ConnectionLost && !m_hasPlayed &&
                            !m_address.trustedCertificate.isEmpty();
    Q_EMIT ended(isDistrust ? Error{ErrorCode::TlsFailed, error.detail} : error);
}

PictureConnection *connectTo(const RemoteAddress &address, const StreamTimes &times,
                             QObject *parent)
{
    if (address.url.scheme().startsWith("http"_L1))
        return new WebConnection(address, times, parent);
    return new PlayerConnection(address, times, parent);
}

} // namespace vedette
