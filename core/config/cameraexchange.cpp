// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/cameraexchange.h"

#include "core/base/errordetail.h"
#include "core/config/camerajson.h"
#include "core/config/jsonfile.h"
#include "core/config/viewjson.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto formatName = "vedette-cameras"_L1;
constexpr int formatVersion = 1;
constexpr qsizetype most = 1000; // cameras, and views
constexpr qsizetype mostProblems = 20;

CameraConfig *findAt(QList<CameraConfig> &cameras, const CameraSpec &place)
{
    const auto found =
            std::find_if(cameras.begin(), cameras.end(), [&](const CameraConfig &camera) {
                return isSamePlace(camera.spec, place);
            });
    return found == cameras.end() ? nullptr : &*found;
}

void addSignIn(CameraSpec &spec, const CameraSpec &from)
{
    auto *remote = std::get_if<RemoteSpec>(&spec);
    const auto *other = std::get_if<RemoteSpec>(&from);
    if (!remote || !other || !remote->password.isEmpty() || remote->awaitsSignIn)
        return;
    if (!other->password.isEmpty() && (remote->user.isEmpty() || remote->user == other->user)) {
        remote->user = other->user;
        remote->password = other->password;
    }
}

bool has(const QList<ViewConfig> &views, ViewConfig view)
{
    return std::any_of(views.begin(), views.end(), [&](const ViewConfig &each) {
        view.id = each.id;
        return view == each;
    });
}

void readCameras(const QJsonArray &json, CameraFile &file)
{
    QSet<QString> ids;
    for (const auto &value : json) {
        const QJsonObject object = value.toObject();
        const auto camera = cameraFromJson(object, object.value(u"password"_s).toString());
        Error error = camera.error();
        if (camera && (camera->id.isEmpty() || ids.contains(camera->id)))
            error = {ErrorCode::InvalidValue, ErrorDetail::tr("id: one of its own")};
        if (error) {
            file.problems +=
                    {ErrorCode::InvalidValue,
                     ErrorDetail::tr("camera %1, %2")
                             .arg(object.value(u"name"_s).toString().left(100), error.detail)};
        } else {
            ids.insert(camera->id);
            file.cameras += *camera;
        }
        if (file.cameras.size() == most || file.problems.size() == mostProblems)
            return;
    }
}

void readViews(const QJsonArray &json, CameraFile &file)
{
    for (const auto &value : json) {
        ViewConfig view = viewFromJson(value.toObject());
        view.id = 1; // it gets one where it comes to
        if (const Error error = validate(view))
            file.problems +=
                    {ErrorCode::InvalidValue,
                     ErrorDetail::tr("view %1, %2").arg(view.name.left(100), error.detail)};
        else
            file.views += view;
        if (file.views.size() == most || file.problems.size() == mostProblems)
            return;
    }
}

} // namespace

Error exportCameras(const QString &path, const Configuration &configuration, Passwords passwords)
{
    QJsonArray cameras;
    for (const CameraConfig &camera : configuration.cameras) {
        QJsonObject json = cameraToJson(camera);
        const auto *remote = std::get_if<RemoteSpec>(&camera.spec);
        if (passwords == Passwords::Included && remote && !remote->password.isEmpty())
            json.insert(u"password"_s, remote->password);
        cameras += json;
    }
    QJsonArray views;
    for (const ViewConfig &view : configuration.views)
        views += viewToJson(view);
    QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner;
    if (passwords == Passwords::LeftOut)
        permissions |= QFile::ReadGroup | QFile::ReadOther;
    return writeJsonFile(path,
                         {{u"format"_s, formatName},
                          {u"version"_s, formatVersion},
                          {u"cameras"_s, cameras},
                          {u"views"_s, views}},
                         permissions);
}

Result<CameraFile> readCameraFile(const QString &path)
{
    const JsonFile read = readJsonFile(path);
    const auto wrong = [&](const QString &reason) {
        return Error{ErrorCode::FileUnreadable, u"%1: %2"_s.arg(path, reason)};
    };
    if (read.error)
        return read.error;
    if (!read.exists)
        return wrong(ErrorDetail::tr("it is not there"));
    if (read.json.value(u"format"_s).toString() != formatName)
        return wrong(ErrorDetail::tr("not a file that Vedette exported"));
    CameraFile file;
    if (read.json.value(u"version"_s).toInt() > formatVersion)
        file.problems +=
                {ErrorCode::InvalidValue,
                 ErrorDetail::tr(
                         "version: written by a newer Vedette; what this one knows was read")};
    readCameras(read.json.value(u"cameras"_s).toArray(), file);
    readViews(read.json.value(u"views"_s).toArray(), file);
    return file;
}

Merged merged(const Configuration &now, const CameraFile &file)
{
    Merged result{now};
    Configuration &wanted = result.configuration;
    QHash<QString, QString> ids; // of the file to here
    for (const CameraConfig &camera : file.cameras) {
        if (CameraConfig *known = findAt(wanted.cameras, camera.spec)) {
            addSignIn(known->spec, camera.spec);
            ids.insert(camera.id, known->id);
            ++result.known;
            continue;
        }
        CameraConfig added = newCamera(camera.spec, wanted.cameras, camera.name);
        added.picture = camera.picture;
        added.processing = camera.processing;
        added.controls = camera.controls;
        ids.insert(camera.id, added.id);
        wanted.cameras += added;
        ++result.cameras;
    }
    for (ViewConfig view : file.views) {
        QSet<QString> placed;
        view.tiles.removeIf([&](const TilePlace &place) {
            const QString id = ids.value(place.camera);
            return id.isEmpty() || placed.contains(id) || !(placed.insert(id), true);
        });
        for (TilePlace &place : view.tiles)
            place.camera = ids.value(place.camera);
        if (has(wanted.views, view))
            continue;
        view.id = freeViewId(wanted);
        wanted.views += view;
        ++result.views;
    }
    return result;
}

} // namespace vedette
