// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/routes.h"

#include <QByteArray>
#include <QDateTime>
#include <QUrl>

#include <optional>

namespace vedette {

/// Links that let whoever has them see one stream, or one camera's snapshots, without a password
/// until they expire: for `<img>` elements and players. They hold the time ("expires", seconds
/// since 1970) and an HMAC-SHA256 ("signature") over that, the camera and what is asked of it;
/// other query items (width, fps) stay free. The key is secret; a new one ends all links.

/// `url`, an address of this server, or only its path, with what lets it be opened until `expires`.
/// Null when it is no stream or snapshot.
QUrl signedLink(const QUrl &url, const QByteArray &key, const QDateTime &expires);

/// Until when the request may be answered by its signature, which may be over; nothing when it has
/// none or it is not right.
std::optional<QDateTime> signedUntil(const HttpRequest &request, const QByteArray &key);

} // namespace vedette
