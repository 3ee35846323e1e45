// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/camerastatus.h"

#include "core/studio/camera.h"

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

QString word(SourceState state)
{
    switch (state) {
    case SourceState::Stopped:
        return u"stopped"_s;
    case SourceState::Connecting:
        return u"connecting"_s;
    case SourceState::Live:
        return u"live"_s;
    case SourceState::Waiting:
        return u"waiting"_s;
    case SourceState::Failed:
        return u"failed"_s;
    case SourceState::Paused:
        return u"paused"_s;
    }
    return {};
}

} // namespace

CameraStatusInfo statusOf(const Camera &camera)
{
    const FrameStats stats = camera.stats();
    const SourceStatus status = camera.status();
    CameraStatusInfo info{word(status.state), stats.size,   stats.fps,     stats.frames,
                          camera.dropped(),   status.error, status.retryAt};
    if (stats.frames > 0)
        info.newest = stats.newest;
    return info;
}

} // namespace vedette
