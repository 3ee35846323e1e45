// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/frame.h"

namespace vedette {

Frame Frame::fromJpeg(QByteArray jpeg, QSize size, Clock::time_point captured, quint64 sequence)
{
    Frame frame;
    frame.m_picture = std::move(jpeg);
    frame.m_size = size;
    frame.m_captured = captured;
    frame.m_sequence = sequence;
    return frame;
}

Frame Frame::fromRaw(QVideoFrame raw, Clock::time_point captured, quint64 sequence)
{
    Frame frame;
    frame.m_size = raw.size();
    frame.m_picture = std::move(raw);
    frame.m_captured = captured;
    frame.m_sequence = sequence;
    return frame;
}

Frame Frame::numbered(quint64 sequence) const
{
    Frame frame = *this;
    frame.m_sequence = sequence;
    return frame;
}

Frame Frame::encoded(QByteArray jpeg) const
{
    return fromJpeg(std::move(jpeg), m_size, m_captured, m_sequence);
}

} // namespace vedette
