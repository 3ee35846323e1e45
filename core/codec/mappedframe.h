// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QVideoFrame>

#include <array>

namespace vedette {

/// The memory of a raw picture. Owns nothing; what it points to is read only.
struct RawView
{
    struct Plane
    {
        const uchar *data = nullptr;
        qsizetype stride = 0; ///< bytes from one row to the next
        qsizetype bytes = 0;  ///< all that may be read
    };

    QVideoFrameFormat format;
    std::array<Plane, 3> planes{}; ///< those that the format does not have are null
};

/// A video frame that is mapped for reading as long as this lives, whoever else maps it at the
/// same time. Owns a reference to the frame. Thread: used by one at a time.
class MappedFrame final
{
public:
    /// Error: UnsupportedFormat with the format's name when the frame's memory cannot be had.
    static Result<MappedFrame> map(const QVideoFrame &frame);

    MappedFrame(MappedFrame &&other) noexcept = default;
    MappedFrame &operator=(MappedFrame &&other) noexcept;
    Q_DISABLE_COPY(MappedFrame)
    ~MappedFrame();

    const RawView &view() const { return m_view; }

private:
    explicit MappedFrame(QVideoFrame frame);

    QVideoFrame m_frame; // invalid when moved from
    RawView m_view;
};

} // namespace vedette
