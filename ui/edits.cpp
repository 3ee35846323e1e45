// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edits.h"

#include "core/studio/studio.h"
#include "ui/editor.h"
#include "ui/usualname.h"

#include <QCoreApplication>

#include <algorithm>

namespace vedette {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

CameraConfig *find(Configuration &configuration, const QString &id)
{
    const auto found = std::find_if(configuration.cameras.begin(), configuration.cameras.end(),
                                    [&](const CameraConfig &camera) { return camera.id == id; });
    return found == configuration.cameras.end() ? nullptr : &*found;
}

} // namespace

QStringList addCameras(Editor &editor, const QList<NewCamera> &cameras)
{
    if (cameras.isEmpty())
        return {};
    Configuration wanted = editor.configuration();
    ViewConfig &view = wanted.views[editor.shownView()];
    QStringList ids;
    for (const NewCamera &camera : cameras) {
        wanted.cameras +=
                newCamera(camera.spec, wanted.cameras,
                          camera.name.trimmed().isEmpty() ? usualName(camera.spec) : camera.name);
        ids += wanted.cameras.last().id;
        if (view.shows == ViewConfig::Shows::Chosen)
            view.tiles += TilePlace{ids.last()};
    }
    const QString text = cameras.size() == 1
                                 ? Words::tr("Add “%1”").arg(wanted.cameras.last().name)
                                 : Words::tr("Add %n cameras", nullptr, int(cameras.size()));
    return editor.change(text, wanted) ? ids : QStringList();
}

void changeCamera(Editor &editor, const QString &id, const CameraSpec &spec, const QString &name)
{
    Configuration wanted = editor.configuration();
    if (CameraConfig *camera = find(wanted, id)) {
        camera->spec = spec;
        camera->name = name.trimmed().isEmpty() ? usualName(spec) : name.trimmed();
        editor.change(Words::tr("Change “%1”").arg(camera->name), wanted);
    }
}

void trustCertificate(Editor &editor, const QString &id, const QByteArray &fingerprint)
{
    Configuration wanted = editor.configuration();
    CameraConfig *camera = find(wanted, id);
    if (auto *remote = camera ? std::get_if<RemoteSpec>(&camera->spec) : nullptr) {
        remote->trustedCertificate = fingerprint;
        editor.change(Words::tr("Trust the certificate of “%1”").arg(camera->name), wanted);
    }
}

void renameCamera(Editor &editor, const QString &id, const QString &name)
{
    Configuration wanted = editor.configuration();
    if (CameraConfig *camera = find(wanted, id)) {
        const QString before = camera->name;
        camera->name = name.trimmed().isEmpty() ? usualName(camera->spec) : name.trimmed();
        editor.change(Words::tr("Rename “%1”").arg(before), wanted);
    }
}

void removeCamera(Editor &editor, const QString &id)
{
    Configuration wanted = editor.configuration();
    const CameraConfig *camera = find(wanted, id);
    if (!camera)
        return;
    const QString text = Words::tr("Remove “%1”").arg(camera->name);
    wanted.cameras.removeIf([&](const CameraConfig &each) { return each.id == id; });
    for (ViewConfig &view : wanted.views)
        removePlace(view, id);
    editor.change(text, wanted);
}

void changePictureSettings(Editor &editor, const QString &id, const PictureSettings &settings)
{
    Configuration wanted = editor.configuration();
    if (CameraConfig *camera = find(wanted, id)) {
        camera->processing = settings.processing;
        camera->controls = settings.controls;
        if (settings.capture && std::holds_alternative<LocalSpec>(camera->spec))
            camera->spec = *settings.capture;
        editor.change(Words::tr("Change what is seen of “%1”").arg(camera->name), wanted);
    }
}

void changePicture(Editor &editor, const QString &id, const PictureConfig &picture)
{
    Configuration wanted = editor.configuration();
    if (CameraConfig *camera = find(wanted, id)) {
        camera->picture = picture;
        editor.change(Words::tr("Change the picture of “%1”").arg(camera->name), wanted);
    }
}

void changeSharing(Studio &studio, const ShareConfig &share)
{
    Configuration wanted = studio.configuration();
    wanted.share = share;
    studio.apply(wanted);
}

void setShared(Studio &studio, const QString &id, bool shared)
{
    Configuration wanted = studio.configuration();
    wanted.withheld.removeAll(id);
    if (!shared)
        wanted.withheld += id;
    studio.apply(wanted);
}

void setPublished(Studio &studio, const PublishConfig &publish)
{
    Configuration wanted = studio.configuration();
    wanted.published.removeIf(
            [&](const PublishConfig &each) { return each.camera == publish.camera; });
    wanted.published += publish;
    studio.apply(wanted);
}

void changeWindow(Studio &studio, const WindowConfig &window)
{
    Configuration wanted = studio.configuration();
    wanted.window = window;
    studio.apply(wanted);
}

void changeOpenWindow(Studio &studio, const OpenWindow &window)
{
    Configuration wanted = studio.configuration();
    if (OpenWindow *open = findWindow(wanted, window.id)) {
        *open = window;
        studio.apply(wanted);
    }
}

} // namespace vedette
