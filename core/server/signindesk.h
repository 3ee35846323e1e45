// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/accesscontrol.h"
#include "core/server/httpresponse.h"

namespace vedette {

/// Where people sign in with a browser: the page, what it sends, and signing out. The session's
/// cookie is HttpOnly, SameSite=Strict and, by TLS, Secure. Only this server's own pages may send
/// anything here. Thread: the server's.
class SignInDesk final
{
public:
    using Answer = std::function<void(const HttpResponse &)>;

    /// `access` outlives this.
    explicit SignInDesk(AccessControl &access)
        : m_access(access)
    {
    }

    /// Calls `answer` once for a request to /sign-in or /sign-out: from within, or later unless
    /// `context` is gone.
    void handle(const HttpRequest &request, const QHostAddress &peer, QObject *context,
                const QByteArray &frameAncestors, const Answer &answer);

    /// Whether the client would show a page rather than take a challenge.
    static bool wantsPage(const HttpRequest &request);
    /// What sends such a client to the page, and from there back.
    static HttpResponse invitation(const HttpRequest &request);

private:
    void signIn(const HttpRequest &request, const QHostAddress &peer, QObject *context,
                const QByteArray &frameAncestors, const Answer &answer);

    AccessControl &m_access;
};

} // namespace vedette
