// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/codec/mappedframe.h"
#include "core/codec/yuvlayout.h"

#include <vector>

namespace vedette {

/// Gives the samples of a raw YCbCr picture row by row as bytes, one plane each, whatever the
/// format. Never reads outside the view's planes. Internal to core/codec. Owns scratch memory
/// only; the view must outlive it. Thread: used by one at a time.
class PlaneReader final
{
public:
    struct ChromaRow
    {
        const uchar *cb;
        const uchar *cr;
    };

    /// Errors: UnsupportedFormat when the format is not YCbCr, BadData when the planes are too
    /// small for it. Where only the last row or column of chroma of an odd size is missing, the
    /// one beside it is used.
    Error open(const RawView &view);

    const YuvLayout &layout() const { return m_layout; }
    int width() const { return m_width; }
    int height() const { return m_height; }
    int chromaWidth() const { return (m_width + 1) / 2; }

    /// Whether the rows of the plane lie in memory as they are given, top to bottom.
    bool lumaIsDirect() const;
    bool chromaIsDirect() const;
    qsizetype lumaStride() const { return m_view->planes[0].stride; }
    qsizetype chromaStride(bool ofCr) const;

    /// width() samples of row `y`. `scratch` has room for as many and may be what is returned.
    const uchar *luma(int y, uchar *scratch) const;

    /// chromaWidth() samples of a row of chroma; the same for `scratch`.
    ChromaRow chroma(int row, uchar *cbScratch, uchar *crScratch);
    /// The mean of rows `row` and `row + 1`, or of the last one with itself.
    ChromaRow chromaMean(int row, uchar *cbScratch, uchar *crScratch);

private:
    struct Rows
    {
        int count = 0; ///< that the picture has
        int there = 0; ///< that lie within the plane
    };

    bool measure(size_t plane, qsizetype rowBytes, int count);
    const uchar *row(size_t plane, int index) const;
    const uchar *togetherChroma(int row) const;
    ChromaRow separated(const uchar *pairs, uchar *cbScratch, uchar *crScratch) const;
    ChromaRow complete(ChromaRow row, uchar *cbScratch, uchar *crScratch) const;

    const RawView *m_view = nullptr;
    YuvLayout m_layout;
    int m_width = 0;
    int m_height = 0;
    int m_chromaColumns = 0; // that lie within the stride
    bool m_bottomUp = false;
    std::array<Rows, 3> m_rows;
    std::vector<uchar> m_pairs;
    std::vector<uchar> m_second;
};

} // namespace vedette
