// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QObject;

namespace vedette {

enum class CameraPermission { Granted, Denied, Asking };

/// Whether the system lets this program use cameras. Where the person has not been asked yet they
/// are asked now, and `answered` is called in the main thread afterwards unless `context` has gone.
/// Granted where there is no such thing, and always before Qt 6.5.
CameraPermission cameraPermission(QObject *context, const std::function<void()> &answered);

} // namespace vedette
