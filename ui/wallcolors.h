// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tilestate.h"

#include <QColor>

/// The wall is dark in every theme: pictures are judged best on it.
namespace vedette::wallcolors {

constexpr QColor gap(0x0b, 0x0c, 0x0e);
constexpr QColor tile(0x17, 0x19, 0x1d);
constexpr QColor text(0xf2, 0xf3, 0xf5);
constexpr QColor quietText(0xc4, 0xc8, 0xce);
constexpr QColor button(0x3a, 0x3f, 0x47);
constexpr QColor badge(0x0b, 0x0c, 0x0e, 0xb4);
constexpr QColor current(0x4c, 0x9f, 0xff);

constexpr QColor ofState(TileState::Kind kind)
{
    switch (kind) {
    case TileState::Kind::Live:
        return {0x3d, 0xd6, 0x6f};
    case TileState::Kind::Stale:
    case TileState::Kind::Waiting:
    case TileState::Kind::Paused:
        return {0xff, 0xb3, 0x40};
    case TileState::Kind::Failed:
        return {0xff, 0x6b, 0x63};
    case TileState::Kind::Connecting:
        break;
    }
    return {0x8a, 0xb4, 0xf8};
}

} // namespace vedette::wallcolors
