// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/config/configuration.h"

namespace vedette {

/// Makes what sharing as `share` says needs and nobody has given: a user with a made-up password, a
/// key for links, a certificate where HTTPS is on (anew when it is about to expire). What cannot be
/// made is left out: the server says so.
void makeShareSecrets(ShareConfig &share);

/// Makes such a certificate where `share` has no good one.
void makeShareIdentity(ShareConfig &share);

/// The fingerprint of the certificate that `share` would use, "AB:CD:…"; empty where it is still to
/// be made. Errors: FileUnreadable, CertificateUnusable.
Result<QString> certificateFingerprint(const ShareConfig &share);

/// A new key for links; those that the one before has signed open nothing any more.
QByteArray newLinkKey();

} // namespace vedette
