// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace vedette {

/// Whether a server speaks HTTPS.
enum class Https {
    Off,
    On,   ///< and HTTP too, on the same port
    Only, ///< HTTP is answered with a redirect to it
};

/// What a server proves by TLS who it is with.
struct Identity
{
    QByteArray certificates; ///< PEM: its own certificate, and then those that vouch for it
    QByteArray key;          ///< PEM: the private key, not encrypted

    bool isEmpty() const { return certificates.isEmpty() && key.isEmpty(); }
    friend bool operator==(const Identity &, const Identity &) = default;
};

} // namespace vedette
