// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/play/playerrun.h"
#include "core/stream/pictureconnection.h"

#include <QTimer>

namespace vedette {

/// One attempt at what Qt's player plays: RTSP, HLS, a film over HTTP, or a file, which begins
/// anew at its end.
/// Its pictures are raw. They come in the player's own thread and are handed on in this object's;
/// when that one is late, the newest wins.
///
/// Errors: HostNotFound, ConnectionRefused, TimedOut, NoFrames, AuthenticationNeeded,
/// AuthenticationRefused, HttpStatus, ConnectionLost, FileUnreadable, BadData, NotACamera, and
/// PlayerIncomplete where the system lacks what plays it.
class PlayerConnection final : public PictureConnection
{
    Q_OBJECT

public:
    PlayerConnection(RemoteAddress address, const StreamTimes &times, QObject *parent);
    ~PlayerConnection() override;

    void open() override;

private:
    void takePicture();
    void expect(std::chrono::milliseconds within, ErrorCode orElse);
    void end(const Error &error);

    const RemoteAddress m_address;
    const StreamTimes m_times;
    const std::shared_ptr<PlayerOutput> m_output;
    std::unique_ptr<PlayerRun> m_run;
    QTimer m_deadline;
    ErrorCode m_missed = ErrorCode::None; // what the end of m_deadline means
    bool m_over = false;
};

} // namespace vedette
