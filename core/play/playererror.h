// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QUrl>

namespace vedette {

/// What a player knew of its source when it failed.
struct PlayerSigns
{
    bool hasAudio = false;
    bool hasVideo = false;
    bool knowsVideo = false; ///< there is video in it, though it may not be decodable here
};

/// What the player's `words` of an error mean for what is at `url`; Qt hands on nothing but words,
/// in the system's language. The detail never holds the address or the password. May wait for the
/// name of a host to be looked up.
Error playerError(const QString &words, const PlayerSigns &signs, const QUrl &url);

/// FileUnreadable where `path` is no file that can be read, else of code None.
Error fileError(const QString &path);

} // namespace vedette
