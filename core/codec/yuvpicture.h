// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSize>

#include <array>

namespace vedette {

/// A decoded picture in the colours of JPEG (BT.601, full range), one byte a sample, with less
/// chroma than luma: half as wide and, in 4:2:0, half as high. A value: copies share the samples
/// until one of them is written to. Thread: as any value.
class YuvPicture final
{
public:
    enum class Subsampling { YCbCr420, YCbCr422 };

    /// No picture at all.
    YuvPicture() = default;
    /// With undefined samples: those of `reuse` when it is of that size and nobody else holds them,
    /// else new ones. `size` in pixels, not empty.
    YuvPicture(QSize size, Subsampling subsampling, YuvPicture reuse);

    bool isNull() const { return m_samples.isEmpty(); }
    QSize size() const { return m_size; }
    Subsampling subsampling() const { return m_subsampling; }

    /// Of Cb and Cr; rounded up.
    QSize chromaSize() const;

    /// What may be read behind each plane, in bytes.
    static constexpr int readable = 32;

    /// Y, Cb and Cr. What is odd of Y is padded by one, as TurboJPEG does it.
    std::array<const uchar *, 3> planes() const;
    std::array<uchar *, 3> planes();
    /// Bytes from one row to the next.
    std::array<int, 3> strides() const;

private:
    std::array<qsizetype, 3> begins() const;

    QByteArray m_samples;
    QSize m_size;
    Subsampling m_subsampling = Subsampling::YCbCr420;
};

} // namespace vedette
