// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/stream/remoteaddress.h"

#include <QList>
#include <QSslCertificate>
#include <QSslError>

namespace vedette {

/// Whether a peer whose certificate the system does not trust is the one that a person trusts:
/// code None only for exactly the certificate of `address`, shown by its host. `errors` is why the
/// system does not trust it, not empty; `url` is where it was shown.
/// Errors: CertificateUntrusted, CertificateChanged, or TlsFailed when there is no certificate or
/// a redirect led to another host, whose certificate a person cannot judge for the camera.
Error judgeCertificate(const RemoteAddress &address, const QUrl &url,
                       const QSslCertificate &certificate, const QList<QSslError> &errors);

} // namespace vedette
