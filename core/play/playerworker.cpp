// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/play/playerworker.h"

#include "core/play/livelatency.h"
#include "core/play/playererror.h"

#include <QFile>
#include <QMediaMetaData>
#include <QMediaPlayer>
#include <QVideoFrame>
#include <QVideoSink>

#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace vedette {

namespace {

PlayerSigns signsOf(const QMediaPlayer &player)
{
    return {player.hasAudio(), player.hasVideo(),
            player.metaData().value(QMediaMetaData::VideoCodec).isValid()};
}

} // namespace

PlayerWorker::PlayerWorker(QUrl url, std::shared_ptr<PlayerOutput> output)
    : m_url(std::move(url))
    , m_output(std::move(output))
{
}

PlayerWorker::~PlayerWorker()
{
    close();
}

void PlayerWorker::run()
{
    if (m_url.isLocalFile()) {
        if (const Error error = fileError(m_url.toLocalFile()))
            return fail(error);
    }
    m_sink = std::make_unique<QVideoSink>();
    m_player = std::make_unique<QMediaPlayer>();
    shortenLiveLatency();
    m_player->setVideoSink(m_sink.get());
    if (m_url.isLocalFile())
        m_player->setLoops(QMediaPlayer::Infinite);
    connect(m_sink.get(), &QVideoSink::videoFrameChanged, this, &PlayerWorker::take);
    connect(m_player.get(), &QMediaPlayer::hasVideoChanged, this, [this](bool hasVideo) {
        if (hasVideo)
            Q_EMIT answered();
    });
    connect(m_player.get(), &QMediaPlayer::errorOccurred, this,
            [this](QMediaPlayer::Error, const QString &words) {
                if (!m_failed)
                    fail(playerError(words, signsOf(*m_player), m_url));
            });
    connect(m_player.get(), &QMediaPlayer::mediaStatusChanged, this,
            [this](QMediaPlayer::MediaStatus status) {
                if (status == QMediaPlayer::EndOfMedia)
                    fail({ErrorCode::ConnectionLost, {}});
            });
#ifdef Q_OS_WIN
    // Qt 6.4's FFmpeg backend asks for files by names in Latin-1, which Windows has not.
    if (m_url.isLocalFile()) {
        m_file = std::make_unique<QFile>(m_url.toLocalFile());
        m_player->setSourceDevice(m_file.get(), m_url);
    } else
#endif
        m_player->setSource(m_url);
    m_player->play();
}

void PlayerWorker::close()
{
    m_failed = true; // what it says of its end is no news
    if (!std::exchange(m_player, nullptr))
        return;
    m_file.reset();
    m_sink.reset();
#ifdef __GLIBC__
    // The threads of each player leave their arenas full of holes where its pictures were: with a
    // playlist that ends and begins again, tens of megabytes a minute.
    malloc_trim(0);
#endif
}

void PlayerWorker::take(const QVideoFrame &frame)
{
    if (m_failed || !frame.isValid() || frame.size().isEmpty() || isRepeated(frame))
        return;
    if (m_output->newest.put(Frame::fromRaw(frame, Clock::now(), 0)))
        m_output->waker.wake();
}

bool PlayerWorker::isRepeated(const QVideoFrame &frame)
{
    if (m_pictures == 2)
        return false;
    if (++m_pictures == 1) {
        m_firstStart = frame.startTime();
        return false;
    }
    return m_firstStart >= 0 && m_firstStart == frame.startTime();
}

void PlayerWorker::fail(const Error &error)
{
    if (!std::exchange(m_failed, true))
        Q_EMIT failed(error);
}

} // namespace vedette
