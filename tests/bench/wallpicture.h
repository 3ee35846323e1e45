// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace vedette::wall {

using Bytes = std::vector<std::uint8_t>;

/// The pictures of all streams, encoded beforehand, so that sending them is all that is left to do.
/// They share one picture of smooth parts, edges and noise, and differ in the painted code. All
/// have the same number of bytes, so that a part's header can be sent before its picture is there.
class PictureRing final
{
public:
    /// 4:2:0 JPEG of quality 80; the noise is chosen so that a picture takes about \a bytes.
    PictureRing(int streams, int width, int height, std::size_t bytes);

    const Bytes &picture(int stream, int frame) const;
    std::size_t pictureSize() const { return m_pictures.front().size(); }

private:
    std::vector<Bytes> m_pictures;
};

} // namespace vedette::wall
