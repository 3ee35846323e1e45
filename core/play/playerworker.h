// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/frame.h"
#include "core/base/mailbox.h"
#include "core/base/waker.h"

#include <QObject>
#include <QUrl>

#include <memory>

class QFile;
class QMediaPlayer;
class QVideoFrame;
class QVideoSink;

namespace vedette {

/// What a player hands to the thread of its connection. Shared, so that a player that is stuck may
/// be left behind.
struct PlayerOutput
{
    Mailbox<Frame> newest;
    Waker waker; ///< woken when there is a frame in `newest`
};

/// One QMediaPlayer while it runs: owns the player and its sink, which live and die in the thread
/// of this object. A file begins anew at its end. No sound is played: Qt's audio output may not be
/// made where there is no sound device.
/// It drops frames that hold no picture and the first one's repetition.
class PlayerWorker final : public QObject
{
    Q_OBJECT

public:
    /// `url` may hold a user name and a password.
    PlayerWorker(QUrl url, std::shared_ptr<PlayerOutput> output);
    ~PlayerWorker() override;

    // In the thread of this object:
    void run();
    void close();

Q_SIGNALS:
    /// There is a picture in what plays, though none has come yet.
    void answered();
    /// Once at most; `error` as in playerError(). Nothing comes after it.
    void failed(const vedette::Error &error);

private:
    void take(const QVideoFrame &frame);
    void fail(const Error &error);
    /// GStreamer's sink shows the first picture when it is ready and again when it plays.
    bool isRepeated(const QVideoFrame &frame);

    const QUrl m_url;
    const std::shared_ptr<PlayerOutput> m_output;
    bool m_failed = false;
    int m_pictures = 0; // counted up to two
    qint64 m_firstStart = 0;
    std::unique_ptr<QVideoSink> m_sink;
    std::unique_ptr<QFile> m_file; // where the player cannot open it by its name; outlives m_player
    std::unique_ptr<QMediaPlayer> m_player;
};

} // namespace vedette
