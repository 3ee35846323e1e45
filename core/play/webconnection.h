// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stream/pictureconnection.h"

namespace vedette {

/// One attempt at an http or https address, whatever it turns out to be: an MJPEG stream and a
/// snapshot address are read at once; where a playlist (HLS) or a film answers, the player goes on.
/// Asking first costs one request, and tells what the player does not: why there is no answer.
/// Thread: the one it lives in.
class WebConnection final : public PictureConnection
{
    Q_OBJECT

public:
    WebConnection(RemoteAddress address, const StreamTimes &times, QObject *parent);

    void open() override;

private:
    const RemoteAddress m_address;
    const StreamTimes m_times;
};

/// Makes the connection that `address` needs: for http and https a WebConnection, else the player.
PictureConnection *connectTo(const RemoteAddress &address, const StreamTimes &times,
                             QObject *parent);

} // namespace vedette
