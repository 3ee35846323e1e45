// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/awaitedslot.h"
#include "core/base/framemeter.h"
#include "core/base/framesink.h"
#include "core/base/mailbox.h"
#include "core/base/retrypolicy.h"
#include "core/base/waker.h"
#include "core/codec/videoplanes.h"
#include "core/publish/calllimit.h"
#include "core/publish/publisher.h"
#include "core/publish/streamwriter.h"
#include "core/publish/tlstunnel.h"

#include <atomic>
#include <memory>
#include <optional>

namespace vedette {

/// What the publisher's two threads share: pictures go in, what becomes of them comes out.
struct PublishExchange final : FrameSink
{
    Needs needs() const override { return Needs::AnyPicture; }
    /// A null frame has what came until now forgotten.
    void takeFrame(const Frame &frame) override;

    AwaitedSlot<Frame> frames;
    FrameMeter meter;
    CallLimit limit;
    std::atomic<bool> isCameraLive{false};
    Mailbox<PublishStatus> status;
    Waker statusWaker;
    std::atomic<quint64> sentFrames{0};
    std::atomic<quint64> sentBytes{0};
};

/// The thread's side of Publisher: connects, encodes, sends, and tries again, until the exchange is
/// closed. Thread: its own, in which run() blocks.
class PublishWorker final
{
public:
    PublishWorker(PublishTarget target, const PublishTimes &times,
                  std::shared_ptr<PublishExchange> exchange);
    ~PublishWorker();
    Q_DISABLE_COPY_MOVE(PublishWorker)

    void run();

private:
    std::optional<Frame> awaitFirst();
    Error resolve();
    Error open(const Frame &first);
    Error stream(const Frame &first);
    bool isSameSize() const;
    bool isTaken() const { return m_sent - m_opened >= m_times.steady; }
    Error sendNext();
    Error send();
    Error repeat();
    bool take(const Frame &frame);
    void noteSent();
    void tell(PublishState state, const Error &error = {}, Clock::time_point retryAt = {});

    const PublishTarget m_target;
    const PublishTimes m_times;
    const std::shared_ptr<PublishExchange> m_exchange;
    RetryPolicy m_retry;
    std::unique_ptr<TlsTunnel> m_tunnel; // while the writer's stream goes through it
    std::unique_ptr<StreamWriter> m_writer;
    VideoPlanes m_planes;
    std::optional<PlaneView> m_picture; // the newest one, as it was sent
    bool m_isMeasured = false;          // how many pictures come
    PublishStatus m_status;
    // Of the stream that is open:
    QSize m_size;
    Clock::time_point m_opened;
    Clock::time_point m_begin;    // what its times count from
    Clock::time_point m_time;     // of the newest picture
    Clock::time_point m_pictured; // when the camera's newest picture came
    Clock::time_point m_sent;     // when the last one was sent
    Clock::time_point m_due;      // when the next one may be
    Clock::time_point m_nextKey;
    quint64 m_bytesBefore = 0;
};

} // namespace vedette
