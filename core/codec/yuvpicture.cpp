// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/yuvpicture.h"

namespace vedette {

YuvPicture::YuvPicture(QSize size, Subsampling subsampling, YuvPicture reuse)
    : m_samples(std::move(reuse.m_samples))
    , m_size(size)
    , m_subsampling(subsampling)
{
    const auto [luma, cb, cr] = begins();
    const qsizetype bytes = cr + (cr - cb) + readable;
    if (m_samples.size() != bytes || !m_samples.isDetached())
        m_samples = QByteArray(bytes, Qt::Uninitialized);
}

QSize YuvPicture::chromaSize() const
{
    const bool half = m_subsampling == Subsampling::YCbCr420;
    return {(m_size.width() + 1) / 2, half ? (m_size.height() + 1) / 2 : m_size.height()};
}

std::array<int, 3> YuvPicture::strides() const
{
    const int chroma = chromaSize().width();
    return {2 * chroma, chroma, chroma};
}

std::array<qsizetype, 3> YuvPicture::begins() const
{
    const QSize chroma = chromaSize();
    const qsizetype bytes = qsizetype(chroma.width()) * chroma.height();
    const qsizetype luma = (m_subsampling == Subsampling::YCbCr420 ? 4 : 2) * bytes;
    return {0, luma, luma + bytes};
}

std::array<const uchar *, 3> YuvPicture::planes() const
{
    const auto *samples = reinterpret_cast<const uchar *>(m_samples.constData());
    const auto [luma, cb, cr] = begins();
    return {samples + luma, samples + cb, samples + cr};
}

std::array<uchar *, 3> YuvPicture::planes()
{
    auto *samples = reinterpret_cast<uchar *>(m_samples.data());
    const auto [luma, cb, cr] = begins();
    return {samples + luma, samples + cb, samples + cr};
}

} // namespace vedette
