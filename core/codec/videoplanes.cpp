// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/videoplanes.h"

#include "core/base/errordetail.h"
#include "core/codec/planekernels.h"

namespace vedette {

namespace {

// 0..255 becomes 16..235 for luma and 16..240 for chroma (ITU-R BT.601).
constexpr ColorConversion::Stretch luma{0, 255, 220, 16 * 256 + 128};
constexpr ColorConversion::Stretch chroma{0, 255, 225, 16 * 256};

} // namespace

Result<PlaneView> VideoPlanes::read(const Frame &frame)
{
    Result<PlaneView> full = m_planes.read(frame);
    if (!full)
        return full;
    PlaneView view;
    view.size = QSize(full->size.width() & ~1, full->size.height() & ~1);
    if (view.size.isEmpty())
        return {ErrorCode::BadData, ErrorDetail::tr("a picture of a single column or row")};
    for (size_t i = 0; i < view.planes.size(); ++i) {
        const int width = i == 0 ? view.size.width() : view.size.width() / 2;
        const int height = i == 0 ? view.size.height() : view.size.height() / 2;
        std::vector<uchar> &own = m_own[i];
        own.resize(size_t(width) * size_t(height));
        uchar *to = own.data();
        const uchar *from = full->planes[i];
        for (int y = 0; y < height; ++y, to += width, from += full->strides[i])
            kernels::stretch(to, from, width, i == 0 ? luma : chroma);
        view.planes[i] = own.data();
        view.strides[i] = width;
    }
    m_planes.clear();
    return view;
}

} // namespace vedette
