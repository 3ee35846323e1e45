// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/camerapermission.h"

#include <QCoreApplication>

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QPermissions>
#endif

namespace vedette {

CameraPermission cameraPermission([[maybe_unused]] QObject *context,
                                  [[maybe_unused]] const std::function<void()> &answered)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0) && QT_CONFIG(permissions)
    switch (QCoreApplication::instance()->checkPermission(QCameraPermission{})) {
    case Qt::PermissionStatus::Granted:
        break;
    case Qt::PermissionStatus::Denied:
        return CameraPermission::Denied;
    case Qt::PermissionStatus::Undetermined:
        QCoreApplication::instance()->requestPermission(
                QCameraPermission{}, context, [answered](const QPermission &) { answered(); });
        return CameraPermission::Asking;
    }
#endif
    return CameraPermission::Granted;
}

} // namespace vedette
