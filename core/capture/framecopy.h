// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/frame.h"

#include <optional>

class QCameraDevice;

namespace vedette {

/// What a camera's frames may be used for.
enum class FrameOwnership {
    Ours,     ///< may be held as long as one likes
    Borrowed, ///< the camera stalls, or the memory goes, unless they are let go at once
};

/// What the platform behind `device` does.
FrameOwnership ownershipOf(const QCameraDevice &device);

/// A frame of memory of its own with the same picture; an invalid one when `frame` cannot be read.
QVideoFrame copyFrame(const QVideoFrame &frame);

/// What a camera gave as a Frame: JPEG as its bytes up to the end of the picture, anything else as
/// it is or copied. Nothing when it holds no picture.
std::optional<Frame> toFrame(const QVideoFrame &frame, FrameOwnership ownership,
                             Clock::time_point captured, quint64 sequence);

} // namespace vedette
