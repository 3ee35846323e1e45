// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/httprequest.h"

namespace vedette {

/// The most header lines.
inline constexpr int maxHeaderLines = 100;
/// The largest body that is read: far more than a user name and a password need.
inline constexpr qsizetype maxBodyBytes = 4096;

inline constexpr int badRequest = 400;
inline constexpr int headerTooLarge = 431;
inline constexpr int versionNotSupported = 505;

/// Reads a request's line and headers, which end with an empty line, and how large a body is to be
/// read after them: none where it is too large, see HttpRequest::hasBody. 0, or the status to
/// answer with. Pure.
int parseHead(QByteArrayView head, HttpRequest &request, qsizetype &bodyBytes);

} // namespace vedette
