// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/configuration.h"

namespace vedette {

class Studio;

/// What a person changes, each as one step from one configuration to the next. An id that is not
/// there changes nothing.

/// Returns the id of the new camera. `name` may be empty.
QString addCamera(Studio &studio, const CameraSpec &spec, const QString &name);
void changeCamera(Studio &studio, const QString &id, const CameraSpec &spec, const QString &name);
/// At that camera the one certificate with this SHA-256 is trusted from now on.
void trustCertificate(Studio &studio, const QString &id, const QByteArray &fingerprint);
void renameCamera(Studio &studio, const QString &id, const QString &name);
void removeCamera(Studio &studio, const QString &id);

/// `share` must be valid.
void changeSharing(Studio &studio, const ShareConfig &share);
void changeWindow(Studio &studio, const WindowConfig &window);

} // namespace vedette
