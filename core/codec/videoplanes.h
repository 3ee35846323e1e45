// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/codec/frameplanes.h"

#include <array>
#include <vector>

namespace vedette {

/// Brings the picture of any frame, raw or JPEG, to what video encoders take: planes in BT.601
/// limited range, of even width and height; the last column or row of an odd picture is left out.
/// Owns buffers that are used again. Thread: used by one at a time.
class VideoPlanes final
{
public:
    /// Valid until the next call. Errors: as FramePlanes::read(), and BadData of a picture that is
    /// a single column or row.
    Result<PlaneView> read(const Frame &frame);

private:
    FramePlanes m_planes;
    std::array<std::vector<uchar>, 3> m_own;
};

} // namespace vedette
