// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/play/webconnection.h"

#include "core/play/playerconnection.h"
#include "core/stream/streamconnection.h"

#include <utility>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

/// Whether the player may make something of an answer of this content type.
bool isPlayable(const QString &type, const QUrl &url)
{
    return type.endsWith("mpegurl"_L1) || type.startsWith("video/"_L1) ||
           url.path().endsWith(".m3u8"_L1, Qt::CaseInsensitive);
}

} // namespace

WebConnection::WebConnection(RemoteAddress address, const StreamTimes &times, QObject *parent)
    : PictureConnection(parent)
    , m_address(std::move(address))
    , m_times(times)
{
}

void WebConnection::open()
{
    auto *asking = new StreamConnection(m_address, m_times, this);
    connect(asking, &PictureConnection::pictureArrived, this, &PictureConnection::pictureArrived);
    connect(asking, &PictureConnection::ended, this, [this, asking](const Error &error) {
        if (error.code != ErrorCode::NotACamera || !isPlayable(error.detail, m_address.url)) {
            Q_EMIT ended(error);
            return;
        }
        asking->deleteLater();
        auto *player = new PlayerConnection(m_address, m_times, this);
        connect(player, &PictureConnection::pictureArrived, this,
                &PictureConnection::pictureArrived);
        connect(player, &PictureConnection::ended, this, &PictureConnection::ended);
        player->open();
    });
    asking->open();
}

PictureConnection *connectTo(const RemoteAddress &address, const StreamTimes &times,
                             QObject *parent)
{
    if (address.url.scheme().startsWith("http"_L1))
        return new WebConnection(address, times, parent);
    return new PlayerConnection(address, times, parent);
}

} // namespace vedette
