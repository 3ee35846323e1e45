// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/testpattern.h"

#include "core/capture/patternclock.h"
#include "core/capture/patternpainter.h"

#include <QTime>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

TestPatternOptions TestPatternOptions::bounded() const
{
    return {{std::clamp(size.width(), minSide, maxSide),
             std::clamp(size.height(), minSide, maxSide)},
            std::clamp(fps, minFps, maxFps)};
}

TestPattern::TestPattern(const TestPatternOptions &options, QObject *parent)
    : Source(parent)
    , m_options(options.bounded())
{
}

TestPattern::~TestPattern()
{
    stop();
}

void TestPattern::beginWork()
{
    m_thread = std::make_unique<WorkerThread>(u"test pattern"_s);
    const auto tick = [this, options = m_options, painter = std::shared_ptr<PatternPainter>(),
                       sequence = quint64(0)](Clock::time_point now) mutable {
        if (!painter)
            painter = std::make_shared<PatternPainter>(options.size, options.fps);
        const QVideoFrame picture = painter->paint(sequence, QTime::currentTime());
        if (picture.isValid())
            deliver(Frame::fromRaw(picture, now, sequence++));
    };
    auto clock = std::make_unique<PatternClock>(m_options.fps, tick);
    PatternClock *const ticking = clock.release();
    m_thread->adopt(ticking);
    QMetaObject::invokeMethod(ticking, &PatternClock::start);
    // Nothing can go wrong on the way to the first picture.
    setStatus({SourceState::Live, {}, {}});
}

void TestPattern::endWork()
{
    m_thread.reset();
}

} // namespace vedette
