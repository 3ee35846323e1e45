// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/encoderkind.h"
#include "core/base/error.h"
#include "core/base/retrypolicy.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <memory>

class QThread;

namespace vedette {

class FrameSink;
struct PublishExchange;

/// Where a camera is published, and how.
struct PublishTarget
{
    QString url;         ///< see isPublishUrl(); secret
    int kilobits = 2500; ///< a second
    double fps = 30;     ///< pictures a second at most
    EncoderKind encoders = EncoderKind::Any;
};

/// How long what takes.
struct PublishTimes
{
    RetryPolicy::Delays retry = {};
    Clock::duration call = 10s;     ///< for the server to answer, or to take a picture
    Clock::duration measure = 1s;   ///< in which it is seen how many pictures come
    Clock::duration keyFrame = 2s;  ///< from one picture that players can begin with to the next
    Clock::duration repeat = 1s;    ///< after which a slow camera's picture is sent again
    Clock::duration pictures = 10s; ///< without any, after which the stream ends
    Clock::duration steady = 1s;    ///< for which it has to go on to count as published
    Clock::duration proven = 10s;   ///< for which it has to go on to be tried again at once
};

enum class PublishState {
    Starting,   ///< waits for pictures, or connects
    Publishing, ///< the server takes them
    Waiting,    ///< it failed, tries again at retryAt
    Failed,     ///< will not try again by itself: a person must change something
};

struct PublishStatus
{
    PublishState state = PublishState::Starting;
    Error error;                 ///< why, in Waiting and Failed, and in Starting without pictures
    QDateTime since;             ///< when this state began
    Clock::time_point retryAt{}; ///< in Waiting
    QString encoder = {};        ///< FFmpeg's name of it, in Publishing

    friend bool operator==(const PublishStatus &, const PublishStatus &) = default;
};

/// Sends pictures to a media server, which hands them on. What comes faster than the server takes
/// it is dropped, the newest picture wins; nothing waits for it but its own thread. A camera that
/// gives pictures seldom has its last one repeated, so that the stream goes on; one that gives none
/// for a while has its stream ended until some come.
/// Thread: main. The destructor ends the stream, which takes half a second at most.
class Publisher final : public QObject
{
    Q_OBJECT

public:
    explicit Publisher(const PublishTarget &target, const PublishTimes &times = {});
    ~Publisher() override;

    /// Begins what the destructor does, for who ends several at once.
    void stop();

    /// Takes the pictures; lives as long as the publisher.
    FrameSink &sink();

    /// Whether pictures are those of now; false at first.
    void setCameraLive(bool isLive);
    /// Shows nobody a picture any more that came until now.
    void forgetPictures();

    const PublishStatus &status() const { return m_status; }
    /// Pictures and bytes that were sent, and pictures that were dropped, since it was made.
    quint64 frames() const;
    quint64 bytes() const;
    quint64 dropped() const;

Q_SIGNALS:
    void statusChanged();

private:
    std::shared_ptr<PublishExchange> m_exchange;
    PublishStatus m_status;
    std::unique_ptr<QThread> m_thread;
};

/// An address as "rtmp://HOST:PORT", without what may be secret in it.
QString publishedPlace(const QString &url);

} // namespace vedette
