// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace vedette {

/// Where a remote camera is and how to get in. The URL holds no user name and no password, so
/// that it may be shown; a query may still hold secrets of a camera's own making.
struct RemoteAddress
{
    QUrl url;
    QString user;
    QString password;
    /// SHA-256 of a certificate that is trusted at this host though the system does not trust it.
    QByteArray trustedCertificate = {};

    /// Moves a user name and a password of `url` ("http://user:secret@host/") into their fields.
    static RemoteAddress fromUrl(QUrl url);

    /// Whether the URL is one that pictures can come from: http, https, rtsp or rtsps and a host,
    /// or a file of this machine.
    bool isValid() const;

    /// Whether there is anything to sign in with.
    bool hasSignIn() const { return !user.isEmpty() || !password.isEmpty(); }

    friend bool operator==(const RemoteAddress &, const RemoteAddress &) = default;
};

/// The URL for a message or a log: without anything that may be a secret.
QString shownAddress(const QUrl &url);

} // namespace vedette
