// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/mappedframe.h"

#include <utility>

namespace vedette {

Result<MappedFrame> MappedFrame::map(const QVideoFrame &frame)
{
    QVideoFrame shared = frame; // the same memory: map() is not const
    // Qt 6.4's map() divides by half the height.
    if (frame.height() < 2 || !shared.map(QVideoFrame::ReadOnly)) {
        return {ErrorCode::UnsupportedFormat,
                QVideoFrameFormat::pixelFormatToString(frame.pixelFormat())};
    }
    return MappedFrame(std::move(shared));
}

MappedFrame::MappedFrame(QVideoFrame frame)
    : m_frame(std::move(frame))
{
    m_view.format = m_frame.surfaceFormat();
    for (int i = 0; i < int(m_view.planes.size()); ++i) {
        m_view.planes[size_t(i)] = {std::as_const(m_frame).bits(i), m_frame.bytesPerLine(i),
                                    m_frame.mappedBytes(i)};
    }
}

MappedFrame &MappedFrame::operator=(MappedFrame &&other) noexcept
{
    m_frame.swap(other.m_frame);
    std::swap(m_view, other.m_view);
    return *this;
}

MappedFrame::~MappedFrame()
{
    if (m_frame.isValid())
        m_frame.unmap();
}

} // namespace vedette
