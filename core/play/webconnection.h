// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stream/pictureconnection.h"

namespace vedette {

/// One attempt at an http or https address, whatever it turns out to be: an MJPEG stream and a
/// snapshot address are read at once; where a playlist (HLS) or a film answers, the player goes on.
/// Asking first costs one request, and tells what the player does not: why there is no answer.
/// A film or playlist with a certificate that is trusted for this camera alone ends with TlsFailed.
/// Thread: the one it lives in.
class WebConnection final : public PictureConnection
{
    Q_OBJECT

public:
    WebConnection(RemoteAddress address, const StreamTimes &times, QObject *parent);

    void open() override;
    bool setPace(Pace pace) override;
    void doubt(std::chrono::milliseconds within) override;
    QByteArray certificate() const override;

private:
    void adopt(PictureConnection *connection);
    void takeAnswer(const Error &error);
    void play();
    void takePlayersEnd(const Error &error);

    const RemoteAddress m_address;
    const StreamTimes m_times;
    PictureConnection *m_connection = nullptr; // a child: first what asks, then perhaps the player
    Pace m_pace = Pace::Full;
    bool m_waitsToPlay = false; // for Pace::Full
    bool m_hasPlayed = false;
};

/// Makes the connection that `address` needs: for http and https a WebConnection, else the player.
PictureConnection *connectTo(const RemoteAddress &address, const StreamTimes &times,
                             QObject *parent);

} // namespace vedette
