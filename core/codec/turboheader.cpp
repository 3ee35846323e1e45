// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/turboheader.h"

namespace vedette {

TurboHeader::TurboHeader()
    : m_turbo(tjInitDecompress())
{
}

std::optional<TurboHeader::Content> TurboHeader::read(QByteArrayView jpeg)
{
    int width = 0;
    int height = 0;
    int subsampling = -1;
    int colours = -1;
    if (tjDecompressHeader3(m_turbo.get(), reinterpret_cast<const uchar *>(jpeg.data()),
                            static_cast<unsigned long>(jpeg.size()), &width, &height, &subsampling,
                            &colours)) {
        // TurboJPEG 2 reads no other header after one that it could not read.
        m_turbo.reset(tjInitDecompress());
        return {};
    }
    if (subsampling < 0)
        return {};
    return Content{{width, height}, subsampling, colours};
}

} // namespace vedette
