// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "ui/tilestate.h"

namespace vedette {

/// What a tile offers a person to do about its camera's state.
struct Remedy
{
    enum class Kind {
        None,
        Retry, ///< connect again at once
        Start, ///< it is paused
        Mend,  ///< its address, sign-in or trust must be changed
    };

    Kind kind = Kind::None;
    QString text = {}; ///< for the button
};

/// `code` says why the camera is in that state.
Remedy remedyFor(TileState::Kind state, ErrorCode code);

} // namespace vedette
