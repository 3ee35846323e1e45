// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace vedette {

struct XmlNode;

/// A SOAP 1.2 message with that body, which is XML. Where there is a user name it says who asks, by
/// the digest of WS-Security's UsernameToken profile 1.0; `now` is the time as the peer has it.
QByteArray soapMessage(const QByteArray &body, const QString &user, const QString &password,
                       const QDateTime &now);

/// Base64(SHA-1(nonce + created + password)).
QByteArray passwordDigest(const QByteArray &nonce, const QByteArray &created,
                          const QString &password);

/// What a SOAP message says that went wrong: AuthenticationNeeded or BadData with the peer's words;
/// None when it says nothing of the kind.
Error soapFault(const XmlNode &message);

} // namespace vedette
