// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/framehub.h"

#include <algorithm>

namespace vedette {

bool FrameHub::add(FrameSink &sink)
{
    const std::scoped_lock lock(m_mutex);
    if (std::find(m_sinks.begin(), m_sinks.end(), &sink) != m_sinks.end())
        return false;
    m_sinks.push_back(&sink);
    return m_sinks.size() == 1;
}

bool FrameHub::remove(FrameSink &sink)
{
    const std::scoped_lock lock(m_mutex);
    return std::erase(m_sinks, &sink) > 0 && m_sinks.empty();
}

bool FrameHub::isEmpty() const
{
    const std::scoped_lock lock(m_mutex);
    return m_sinks.empty();
}

void FrameHub::deliver(const Frame &frame)
{
    const std::scoped_lock lock(m_mutex);
    for (FrameSink *sink : m_sinks)
        sink->takeFrame(frame);
}

} // namespace vedette
