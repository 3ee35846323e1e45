// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/source.h"

#include <utility>

namespace vedette {

void Source::start(FrameSink &sink)
{
    Q_ASSERT(!m_sink);
    m_sink = &sink;
    m_out.add(sink);
    setStatus({SourceState::Connecting, {}, {}});
    beginWork();
}

void Source::stop()
{
    if (!m_sink)
        return;
    m_out.remove(*m_sink);
    endWork();
    setStatus({});
    m_sink = nullptr;
}

void Source::setStatus(const SourceStatus &status)
{
    if (!m_sink || status == m_status)
        return;
    m_status = status;
    Q_EMIT statusChanged(m_status);
}

void Source::setControlList(const QList<CameraControl> &controls)
{
    if (controls == m_controls)
        return;
    m_controls = controls;
    Q_EMIT controlsChanged();
}

} // namespace vedette
