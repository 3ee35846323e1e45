// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/framesink.h"
#include "core/base/mailbox.h"
#include "core/base/waker.h"

#include <functional>
#include <optional>

namespace vedette {

/// Carries the frames of one shared camera into the server's thread: the newest frame wins, older
/// ones that the server did not get to are dropped and counted.
///
/// Its owner, who also owns the camera, makes it, gives it to the server (SharedCamera::channel)
/// and adds it to the camera while ShareServer::demandChanged() says so. Both sides hold it by
/// std::shared_ptr, so that neither can outlive it; the owner removes it from the camera before
/// letting go of it. A server that is gone leaves a channel that takes one frame and no more.
///
/// Thread: takeFrame() in the producer's, dropped() in any, the rest in the server's.
class ShareChannel final : public FrameSink
{
public:
    Needs needs() const override { return Needs::Jpeg; }
    void takeFrame(const Frame &frame) override;

    /// Has `frameWaiting` called in the thread of `receiver` when take() has something new.
    void attach(QObject &receiver, const std::function<void()> &frameWaiting);
    void detach() { m_waker.detach(); }

    /// The newest frame, unless it has been taken.
    std::optional<Frame> take() { return m_mailbox.take(); }

    quint64 dropped() const { return m_mailbox.dropped(); }

private:
    Mailbox<Frame> m_mailbox;
    Waker m_waker;
};

} // namespace vedette
