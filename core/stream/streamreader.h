// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/source.h"
#include "core/stream/pictureconnection.h"

#include <QPointer>
#include <QThread>

#include <memory>
#include <optional>

namespace vedette {

/// A remote camera, over whatever connections `maker` makes. It comes back by itself when it is
/// lost, and fails only where a person must act.
///
/// This is the handle in the main thread. Each start() makes a StreamWorker in the network thread,
/// from where frames are delivered; it may outlive the stop() that ends it, unheard. All that its
/// connections bring is delivered, nothing is queued.
class StreamReader final : public Source
{
    Q_OBJECT

public:
    /// `net` runs while this is started; it may end before this does.
    StreamReader(RemoteAddress address, QThread *net, ConnectionMaker maker,
                 const StreamTimes &times = {}, QObject *parent = nullptr);
    ~StreamReader() override;

    const RemoteAddress &address() const { return m_address; }

    void retryNow() override;
    void networkChanged() override;
    bool canIdle() const override { return true; }
    void setPace(Pace pace) override;

Q_SIGNALS:
    void retryRequested(QPrivateSignal);
    void networkChangeNoted(QPrivateSignal);
    void paceChanged(vedette::Pace pace, QPrivateSignal);
    void runEnded(QPrivateSignal);

protected:
    void beginWork() override;
    void endWork() override;

private:
    void run();
    void takeStatus(const SourceStatus &status);

    const RemoteAddress m_address;
    const StreamTimes m_times;
    const ConnectionMaker m_maker;
    const QPointer<QThread> m_net;
    std::shared_ptr<FrameHub> m_run; // between the run's worker and outlet(); null when stopped
    Pace m_pace = Pace::Full;
    bool m_wasLive = false;
    /// A password that the camera did not take: it is not told again until a person asks for it,
    /// however often this is started. Cameras lock whoever tries too often.
    std::optional<SourceStatus> m_refusal;
};

} // namespace vedette
