// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/server/httprequest.h"

namespace vedette {

/// The name of a session's cookie. Cookies do not know ports, so that it holds the one that
/// `request` was sent to; what came by TLS has a name that only TLS can set (RFC 6265bis 4.1.3).
QByteArray sessionCookieName(const HttpRequest &request);

/// The session's token that `request` brings; empty when it brings none.
QByteArray sessionCookie(const HttpRequest &request);

/// The value of a Set-Cookie header in the answer to `request`. An age of 0 removes the cookie.
QByteArray setSessionCookie(const HttpRequest &request, const QByteArray &token,
                            std::chrono::seconds age);

} // namespace vedette
