// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace vedette {

class ClientConnection;
struct HttpRequest;

/// Whoever answers requests.
class RequestHandler
{
public:
    RequestHandler() = default;
    RequestHandler(const RequestHandler &) = delete;
    RequestHandler &operator=(const RequestHandler &) = delete;
    virtual ~RequestHandler() = default;

    /// Has `connection` answer `request` once, now or later: by ClientConnection::answer() or
    /// startStream().
    virtual void handle(const HttpRequest &request, ClientConnection &connection) = 0;
};

} // namespace vedette
