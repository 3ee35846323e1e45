// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/framerecorder.h"

#include "tests/support/virtualcamera.h"

namespace vedette {

void FrameRecorder::takeFrame(const Frame &frame)
{
    Entry entry{frame.size(), frame.sequence(), frame.captured(), readCounter(frame)};
    const std::scoped_lock lock(m_mutex);
    m_entries.append(entry);
    m_newest = frame;
}

qsizetype FrameRecorder::count() const
{
    const std::scoped_lock lock(m_mutex);
    return m_entries.size();
}

QList<FrameRecorder::Entry> FrameRecorder::entries() const
{
    const std::scoped_lock lock(m_mutex);
    return m_entries;
}

Frame FrameRecorder::newest() const
{
    const std::scoped_lock lock(m_mutex);
    return m_newest;
}

void FrameRecorder::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_entries.clear();
    m_newest = {};
}

} // namespace vedette
