// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edits.h"

#include "core/studio/studio.h"

#include <algorithm>

namespace vedette {

namespace {

CameraConfig *find(Configuration &configuration, const QString &id)
{
    const auto found = std::find_if(configuration.cameras.begin(), configuration.cameras.end(),
                                    [&](const CameraConfig &camera) { return camera.id == id; });
    return found == configuration.cameras.end() ? nullptr : &*found;
}

} // namespace

QString addCamera(Studio &studio, const CameraSpec &spec, const QString &name)
{
    Configuration wanted = studio.configuration();
    wanted.cameras += newCamera(spec, wanted.cameras, name);
    QString id = wanted.cameras.last().id;
    studio.apply(wanted);
    return id;
}

void changeCamera(Studio &studio, const QString &id, const CameraSpec &spec, const QString &name)
{
    Configuration wanted = studio.configuration();
    if (CameraConfig *camera = find(wanted, id)) {
        camera->spec = spec;
        camera->name = name.trimmed().isEmpty() ? suggestedName(spec) : name.trimmed();
        studio.apply(wanted);
    }
}

void trustCertificate(Studio &studio, const QString &id, const QByteArray &fingerprint)
{
    Configuration wanted = studio.configuration();
    CameraConfig *camera = find(wanted, id);
    if (auto *remote = camera ? std::get_if<RemoteSpec>(&camera->spec) : nullptr) {
        remote->trustedCertificate = fingerprint;
        studio.apply(wanted);
    }
}

void renameCamera(Studio &studio, const QString &id, const QString &name)
{
    Configuration wanted = studio.configuration();
    if (CameraConfig *camera = find(wanted, id)) {
        camera->name = name.trimmed().isEmpty() ? suggestedName(camera->spec) : name.trimmed();
        studio.apply(wanted);
    }
}

void removeCamera(Studio &studio, const QString &id)
{
    Configuration wanted = studio.configuration();
    wanted.cameras.removeIf([&](const CameraConfig &camera) { return camera.id == id; });
    studio.apply(wanted);
}

void changeSharing(Studio &studio, const ShareConfig &share)
{
    Configuration wanted = studio.configuration();
    wanted.share = share;
    studio.apply(wanted);
}

void changeWindow(Studio &studio, const WindowConfig &window)
{
    Configuration wanted = studio.configuration();
    wanted.window = window;
    studio.apply(wanted);
}

} // namespace vedette
