// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/configuration.h"

#include <optional>

namespace vedette {

class Editor;
class Studio;

/// What a person changes, each as one step that can be undone. An id that is not there changes
/// nothing.

/// A camera to come; `name` may be empty.
struct NewCamera
{
    CameraSpec spec;
    QString name = {};
};

/// Adds the cameras to the wall and to the view that is shown. Returns their ids; none when
/// nothing can be changed.
QStringList addCameras(Editor &editor, const QList<NewCamera> &cameras);
void changeCamera(Editor &editor, const QString &id, const CameraSpec &spec, const QString &name);
/// At that camera the one certificate with this SHA-256 is trusted from now on.
void trustCertificate(Editor &editor, const QString &id, const QByteArray &fingerprint);
void renameCamera(Editor &editor, const QString &id, const QString &name);
void removeCamera(Editor &editor, const QString &id);

/// What everybody sees of a camera.
struct PictureSettings
{
    ProcessingConfig processing;
    std::optional<LocalSpec> capture; ///< of a camera of this computer
    ControlValues controls;
};
void changePictureSettings(Editor &editor, const QString &id, const PictureSettings &settings);

/// How it is put on its tile.
void changePicture(Editor &editor, const QString &id, const PictureConfig &picture);

/// These are no steps: they change what is not on the wall. `share` must be valid.
void changeSharing(Studio &studio, const ShareConfig &share);
/// Whether viewers may have the camera, while sharing is on.
void setShared(Studio &studio, const QString &id, bool shared);
/// How a camera is published; `publish` must be valid.
void setPublished(Studio &studio, const PublishConfig &publish);
void changeWindow(Studio &studio, const WindowConfig &window);
/// Nothing when it is not open.
void changeOpenWindow(Studio &studio, const OpenWindow &window);

} // namespace vedette
