// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/entropydata.h"

#include "core/codec/jpegmarkers.h"

#include <algorithm>
#include <cstring>

namespace vedette {

bool EntropyData::set(QByteArrayView data)
{
    m_ends.clear();
    const size_t size = size_t(data.size() + padding);
    if (m_bytes.size() < size || m_bytes.size() > 4 * size)
        m_bytes = std::vector<uchar>(size + size / 4); // pictures differ a little
    const auto *from = reinterpret_cast<const uchar *>(data.data());
    const uchar *end = from + data.size();
    uchar *to = m_bytes.data();
    while (from < end) {
        const auto *found =
                static_cast<const uchar *>(std::memchr(from, jpeg::fill, size_t(end - from)));
        to = std::copy(from, found ? found : end, to);
        if (!found || found + 1 == end)
            break;
        const uchar code = found[1];
        from = found + (code == jpeg::fill ? 1 : 2);
        if (code == jpeg::stuffed) {
            *to++ = jpeg::fill;
        } else if (jpeg::isRestart(code)) {
            if (code != jpeg::RST0 + (m_ends.size() & 7) || m_ends.size() == maxParts)
                return false;
            m_ends.push_back(to - m_bytes.data());
        } else if (code != jpeg::fill) {
            break;
        }
    }
    m_ends.push_back(to - m_bytes.data());
    std::fill_n(to, padding, uchar(0));
    return true;
}

} // namespace vedette
