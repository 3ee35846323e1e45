// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/identity.h"
#include "core/base/result.h"

#include <QHostAddress>
#include <QList>
#include <QStringList>

namespace vedette {

/// Makes a key (EC P-256) and a certificate for it that signs for itself and names `names` and
/// `addresses`. It is good for 825 days, the most that Apple's systems take, from yesterday on.
/// Errors: CertificateUnusable, where this Vedette was built without OpenSSL.
Result<Identity> makeSelfSigned(const QStringList &names, const QList<QHostAddress> &addresses);

/// Whether the key is that of the first certificate; true where that cannot be told.
bool keyBelongs(const Identity &identity);

} // namespace vedette
