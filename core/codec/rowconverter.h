// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/codec/colorconversion.h"
#include "core/codec/planereader.h"

#include <vector>

namespace vedette {

/// Applies a ColorConversion to rows of one picture: a row of chroma first, then the rows of luma
/// that it belongs to. Internal to core/codec. Thread: used by one at a time.
class RowConverter final
{
public:
    /// Before the first row of a picture.
    void begin(const ColorConversion &conversion, int width);

    bool changesNothing() const { return m_conversion.kind == ColorConversion::Kind::None; }

    /// `n` samples each; `from` may be the destination only when changesNothing().
    void chroma(uchar *cb, uchar *cr, PlaneReader::ChromaRow from, int n);
    void luma(uchar *to, const uchar *from, int n);

private:
    ColorConversion m_conversion;
    std::vector<qint16> m_delta; // of the last row of chroma
};

} // namespace vedette
