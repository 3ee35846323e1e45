// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/source.h"

#include <QString>

#include <optional>

namespace vedette {

/// What a tile says of its camera, in words for a person.
struct TileState
{
    enum class Kind {
        Connecting,
        Live,
        Stale,   ///< the picture shown is too old to pass for live
        Waiting, ///< tries again by itself
        Failed,  ///< a person must change something
        Paused,  ///< a person must start it
    };

    Kind kind = Kind::Connecting;
    QString title;    ///< "Live", "No picture for 4 s"
    QString sentence; ///< why, and what to do; may be empty

    friend bool operator==(const TileState &, const TileState &) = default;
};

/// The picture that a tile shows.
struct ShownPicture
{
    std::optional<Clock::time_point> captured; ///< none: no picture is shown
    Clock::duration interval{};                ///< usual time from one picture to the next
    Error error;                               ///< why a newer one could not be shown
};

/// The state at the moment `now`. A picture is stale once it is older than 2 s and older than
/// three intervals.
TileState tileState(const SourceStatus &status, const ShownPicture &picture, Clock::time_point now);

/// The state in one or two words: "Live", "No picture".
QString stateWord(TileState::Kind kind);

/// "4 s", "12 min", "3 h". Negative counts as none.
QString spanText(Clock::duration span);

} // namespace vedette
