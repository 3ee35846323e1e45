// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/identity.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QSslConfiguration>
#include <QString>

namespace vedette {

/// How the server speaks TLS: 1.2 with forward secrecy and authenticated ciphers, or 1.3. Errors:
/// CertificateUnusable; the detail says what is wrong with `identity`.
Result<QSslConfiguration> tlsConfiguration(const Identity &identity);

/// Reads one from PEM files; one file may hold both. Errors: FileUnreadable, CertificateUnusable.
Result<Identity> readIdentity(const QString &certificateFile, const QString &keyFile);

/// The SHA-256 fingerprint of the server's own certificate as browsers show it, "AB:CD:…"; empty
/// where there is none.
QString fingerprint(const Identity &identity);

/// Until when the certificate is good; invalid where there is none.
QDateTime expiry(const Identity &identity);

} // namespace vedette
