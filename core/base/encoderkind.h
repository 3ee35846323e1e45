// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace vedette {

/// Which encoders may make a video stream.
enum class EncoderKind {
    Any,      ///< the graphics hardware's where there is one
    Software, ///< those that need none
};

} // namespace vedette
