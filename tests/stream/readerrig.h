// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/workerthread.h"
#include "core/play/webconnection.h"
#include "core/stream/streamreader.h"

#include <QList>

#include <algorithm>
#include <memory>
#include <mutex>
#include <vector>

namespace vedette::test {

/// Keeps all frames.
class FrameLog final : public FrameSink
{
public:
    Needs needs() const override { return Needs::AnyPicture; }
    void takeFrame(const Frame &frame) override
    {
        const std::scoped_lock lock(m_mutex);
        m_frames.push_back(frame);
    }
    qsizetype count() const
    {
        const std::scoped_lock lock(m_mutex);
        return qsizetype(m_frames.size());
    }
    std::vector<Frame> frames() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_frames;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<Frame> m_frames;
};

/// Comes back soon; what must not happen on a busy machine takes its time.
inline StreamTimes fastTimes()
{
    StreamTimes times;
    times.steady = 20ms;
    times.grace = 10s;
    times.snapshot = 20ms;
    times.retry = {.first = 20ms, .cap = 100ms, .jitter = 0};
    return times;
}

/// A reader as the studio makes it, with a network thread of its own, and what came of it.
struct ReaderRig
{
    explicit ReaderRig(const QUrl &url, const StreamTimes &times = fastTimes())
        : ReaderRig(RemoteAddress::fromUrl(url), times)
    {
    }
    explicit ReaderRig(const RemoteAddress &address, const StreamTimes &times = fastTimes())
        : reader(std::make_unique<StreamReader>(address, net->thread(), connectTo, times))
    {
        QObject::connect(reader.get(), &Source::statusChanged, reader.get(),
                         [this](const SourceStatus &status) { statuses += status; });
    }

    void start() { reader->start(log); }
    SourceState state() const { return reader->status().state; }
    Error error() const { return reader->status().error; }
    bool hasBeen(SourceState wanted, ErrorCode code = ErrorCode::None) const
    {
        return std::any_of(statuses.begin(), statuses.end(), [=](const auto &status) {
            return status.state == wanted && (code == ErrorCode::None || status.error.code == code);
        });
    }

    FrameLog log;
    QList<SourceStatus> statuses;
    std::unique_ptr<WorkerThread> net = std::make_unique<WorkerThread>(QStringLiteral("net"));
    std::unique_ptr<StreamReader> reader; // goes before the thread
};

} // namespace vedette::test
