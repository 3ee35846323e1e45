// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/source.h"
#include "core/base/workerthread.h"

#include <QSize>

#include <memory>

namespace vedette {

struct TestPatternOptions
{
    static constexpr int minSide = 16;
    static constexpr int maxSide = 7680;
    static constexpr double minFps = 1;
    static constexpr double maxFps = 120;

    QSize size{1280, 720}; ///< pixels, each side from minSide to maxSide
    double fps = 30;       ///< from minFps to maxFps

    /// The nearest that is allowed.
    TestPatternOptions bounded() const;
};

/// A camera for those who have none: colour bars, something that moves, the time of day and the
/// number of the frame, which the bottom edge also shows as a counter strip (counterstrip.h).
/// Frames are raw YUV420P of BT.601 in full range.
///
/// Thread: a handle in the main thread; it owns a thread that paints and delivers. When painting
/// cannot keep up it leaves ticks out, while sequence and counter go on without a gap.
class TestPattern final : public Source
{
    Q_OBJECT

public:
    /// Options beyond the limits are bounded.
    explicit TestPattern(const TestPatternOptions &options = {}, QObject *parent = nullptr);
    ~TestPattern() override;

protected:
    void beginWork() override;
    void endWork() override;

private:
    const TestPatternOptions m_options;
    std::unique_ptr<WorkerThread> m_thread; // only while started
};

} // namespace vedette
