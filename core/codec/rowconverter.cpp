// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/rowconverter.h"

#include "core/codec/planekernels.h"

#include <algorithm>

namespace vedette {

using Kind = ColorConversion::Kind;

namespace {

void copyUnlessSame(uchar *to, const uchar *from, int n)
{
    if (to != from)
        std::copy_n(from, n, to);
}

} // namespace

void RowConverter::begin(const ColorConversion &conversion, int width)
{
    m_conversion = conversion;
    m_delta.resize(size_t(width) + 1);
}

void RowConverter::chroma(uchar *cb, uchar *cr, PlaneReader::ChromaRow from, int n)
{
    switch (m_conversion.kind) {
    case Kind::None:
        copyUnlessSame(cb, from.cb, n);
        copyUnlessSame(cr, from.cr, n);
        break;
    case Kind::Stretch:
        kernels::stretch(cb, from.cb, n, m_conversion.chroma);
        kernels::stretch(cr, from.cr, n, m_conversion.chroma);
        break;
    case Kind::Mix:
        kernels::mixedDelta(m_delta.data(), from.cb, from.cr, n, m_conversion.mix);
        kernels::mixChroma(cb, cr, from.cb, from.cr, n, m_conversion.mix);
        break;
    }
}

void RowConverter::luma(uchar *to, const uchar *from, int n)
{
    switch (m_conversion.kind) {
    case Kind::None:
        copyUnlessSame(to, from, n);
        break;
    case Kind::Stretch:
        kernels::stretch(to, from, n, m_conversion.luma);
        break;
    case Kind::Mix:
        kernels::mixLuma(to, from, m_delta.data(), n, m_conversion.mix);
        break;
    }
}

} // namespace vedette
