// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/configjson.h"

#include "core/config/jsonwords.h"
#include "core/config/processingjson.h"
#include "core/config/sharejson.h"
#include "core/config/viewjson.h"

#include <QJsonArray>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

// 1 had one user for viewers, and the password itself.
constexpr int formatVersion = 2;

constexpr JsonWords<WhenHidden, 3> whenHiddenWords{{{WhenHidden::Pause, "pause"_L1},
                                                    {WhenHidden::Slow, "slow"_L1},
                                                    {WhenHidden::Keep, "keep"_L1}}};

constexpr JsonWords<NotifyWhen, 3> notifyWords{{{NotifyWhen::Always, "always"_L1},
                                                {NotifyWhen::Away, "away"_L1},
                                                {NotifyWhen::Never, "never"_L1}}};

QJsonObject specToJson(const CameraSpec &spec)
{
    if (const auto *local = std::get_if<LocalSpec>(&spec))
        return {{u"kind"_s, u"local"_s},
                {u"id"_s, local->id},
                {u"name"_s, local->name},
                {u"width"_s, std::max(0, local->size.width())},
                {u"height"_s, std::max(0, local->size.height())},
                {u"fps"_s, local->fps},
                {u"format"_s, local->format}};
    if (const auto *remote = std::get_if<RemoteSpec>(&spec)) {
        QJsonObject json{{u"kind"_s, u"remote"_s},
                         {u"url"_s, remote->url.toString(QUrl::FullyEncoded)},
                         {u"user"_s, remote->user},
                         {u"snapshotInterval"_s, qint64(remote->snapshotInterval.count())}};
        if (!remote->trustedCertificate.isEmpty())
            json.insert(u"trustedCertificate"_s,
                        QString::fromLatin1(remote->trustedCertificate.toHex()));
        return json;
    }
    const auto &test = std::get<TestPatternSpec>(spec);
    return {{u"kind"_s, u"test"_s},
            {u"width"_s, test.size.width()},
            {u"height"_s, test.size.height()},
            {u"fps"_s, test.fps}};
}

RemoteSpec remoteFromJson(const QJsonObject &json, const QString &password)
{
    RemoteSpec spec{QUrl(json.value(u"url"_s).toString()), json.value(u"user"_s).toString(),
                    password};
    spec.trustedCertificate =
            QByteArray::fromHex(json.value(u"trustedCertificate"_s).toString().toLatin1());
    spec.snapshotInterval = std::chrono::milliseconds(
            json.value(u"snapshotInterval"_s).toInteger(spec.snapshotInterval.count()));
    return spec;
}

LocalSpec localFromJson(const QJsonObject &json)
{
    LocalSpec spec{json.value(u"id"_s).toString(), json.value(u"name"_s).toString()};
    const QSize size(json.value(u"width"_s).toInt(), json.value(u"height"_s).toInt());
    if (size != QSize(0, 0))
        spec.size = size;
    spec.fps = json.value(u"fps"_s).toDouble();
    spec.format = json.value(u"format"_s).toString();
    return spec;
}

QJsonObject controlsToJson(const ControlValues &controls)
{
    QJsonObject json;
    for (auto it = controls.begin(); it != controls.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

// What is no number is left out: the control stays as it is.
ControlValues controlsFromJson(const QJsonObject &json)
{
    constexpr qsizetype mostControls = 300;
    ControlValues controls;
    for (auto it = json.begin(); it != json.end() && controls.size() < mostControls; ++it)
        if (it.value().isDouble())
            controls.insert(it.key(), it.value().toDouble());
    return controls;
}

Result<CameraSpec> specFromJson(const QJsonObject &json, const QString &password)
{
    const QString kind = json.value(u"kind"_s).toString();
    CameraSpec spec;
    if (kind == "local"_L1)
        spec = localFromJson(json);
    else if (kind == "remote"_L1)
        spec = remoteFromJson(json, password);
    else if (kind == "test"_L1)
        spec = TestPatternSpec{{json.value(u"width"_s).toInt(), json.value(u"height"_s).toInt()},
                               json.value(u"fps"_s).toDouble()};
    else
        return {ErrorCode::InvalidValue, u"kind: local, remote or test"_s};
    if (const Error error = validate(spec))
        return error;
    return spec;
}

QJsonObject windowToJson(const WindowConfig &window)
{
    return {{u"geometry"_s, QString::fromLatin1(window.geometry.toBase64())},
            {u"showStatistics"_s, window.showStatistics},
            {u"view"_s, window.view},
            {u"patrol"_s, window.patrol},
            {u"locked"_s, window.locked},
            {u"whenHidden"_s, wordFor(whenHiddenWords, window.whenHidden)},
            {u"notify"_s, wordFor(notifyWords, window.notify)},
            {u"panels"_s, QString::fromLatin1(window.panels.toBase64())}};
}

WindowConfig windowFromJson(const QJsonObject &json)
{
    WindowConfig window;
    window.geometry = QByteArray::fromBase64(json.value(u"geometry"_s).toString().toLatin1());
    window.showStatistics = json.value(u"showStatistics"_s).toBool();
    window.view = json.value(u"view"_s).toInt();
    window.patrol = json.value(u"patrol"_s).toBool();
    window.locked = json.value(u"locked"_s).toBool();
    window.whenHidden = valueFor(whenHiddenWords, json.value(u"whenHidden"_s));
    window.notify = valueFor(notifyWords, json.value(u"notify"_s));
    window.panels = QByteArray::fromBase64(json.value(u"panels"_s).toString().toLatin1());
    return window;
}

// A file from before there were views has none: one that shows every camera stands for it.
QList<ViewConfig> viewsFromJson(const QJsonArray &json, QList<Error> &problems)
{
    QList<ViewConfig> views;
    for (const auto &value : json) {
        const ViewConfig view = viewFromJson(value.toObject());
        if (const Error error = validate(view))
            problems += {error.code, u"view %1, %2"_s.arg(view.name, error.detail)};
        else
            views += view;
    }
    if (views.isEmpty())
        views += ViewConfig();
    return views;
}

} // namespace

QJsonObject configurationToJson(const Configuration &configuration)
{
    QJsonArray cameras;
    for (const CameraConfig &camera : configuration.cameras)
        cameras += QJsonObject{{u"id"_s, camera.id},
                               {u"name"_s, camera.name},
                               {u"source"_s, specToJson(camera.spec)},
                               {u"picture"_s, pictureToJson(camera.picture)},
                               {u"controls"_s, controlsToJson(camera.controls)},
                               {u"processing"_s, processingToJson(camera.processing)}};
    QJsonArray views;
    for (const ViewConfig &view : configuration.views)
        views += viewToJson(view);
    return {{u"version"_s, formatVersion},
            {u"cameras"_s, cameras},
            {u"views"_s, views},
            {u"share"_s, shareToJson(configuration.share)},
            {u"withheld"_s, QJsonArray::fromStringList(configuration.withheld)},
            {u"window"_s, windowToJson(configuration.window)},
            {u"snapshots"_s, snapshotsToJson(configuration.snapshots)},
            {u"look"_s, lookToJson(configuration.look)}};
}

QJsonObject secretsToJson(const Configuration &configuration)
{
    QJsonObject cameras;
    for (const CameraConfig &camera : configuration.cameras) {
        const auto *remote = std::get_if<RemoteSpec>(&camera.spec);
        if (remote && !remote->password.isEmpty())
            cameras.insert(camera.id, remote->password);
    }
    return {{u"version"_s, formatVersion},
            {u"cameras"_s, cameras},
            {u"share"_s, shareSecretsToJson(configuration.share)}};
}

Configuration configurationFromJson(const QJsonObject &settings, const QJsonObject &secrets,
                                    QList<Error> &problems)
{
    Configuration configuration;
    if (settings.value(u"version"_s).toInt(formatVersion) > formatVersion)
        problems += {ErrorCode::InvalidValue,
                     u"version: written by a newer Vedette; what this one knows was read"_s};

    const QJsonObject passwords = secrets.value(u"cameras"_s).toObject();
    const QJsonArray cameras = settings.value(u"cameras"_s).toArray();
    for (const auto &value : cameras) {
        const QJsonObject json = value.toObject();
        CameraConfig camera;
        camera.id = json.value(u"id"_s).toString();
        camera.name = json.value(u"name"_s).toString();
        auto spec = specFromJson(json.value(u"source"_s).toObject(),
                                 passwords.value(camera.id).toString());
        Configuration grown = configuration;
        const auto processing = processingFromJson(json.value(u"processing"_s));
        Error error = spec ? processing.error() : spec.error();
        camera.picture = pictureFromJson(json.value(u"picture"_s).toObject());
        if (!error) {
            camera.spec = *spec;
            camera.processing = *processing;
            camera.controls = controlsFromJson(json.value(u"controls"_s).toObject());
            grown.cameras += camera;
            error = validate(grown);
        }
        if (error)
            problems += {error.code, u"camera %1, %2"_s.arg(camera.name, error.detail)};
        else
            configuration = std::move(grown);
    }

    configuration.share = shareFromJson(settings.value(u"share"_s).toObject(),
                                        secrets.value(u"share"_s), problems);
    const QStringList ids = cameraIds(configuration.cameras);
    for (const auto &value : settings.value(u"withheld"_s).toArray()) {
        const QString id = value.toString();
        if (ids.contains(id) && !configuration.withheld.contains(id))
            configuration.withheld += id;
    }
    configuration.views = viewsFromJson(settings.value(u"views"_s).toArray(), problems);
    configuration.window = windowFromJson(settings.value(u"window"_s).toObject());
    configuration.look = lookFromJson(settings.value(u"look"_s).toObject());
    configuration.snapshots = snapshotsFromJson(settings.value(u"snapshots"_s).toObject());
    if (configuration.window.view < 0 || configuration.window.view >= configuration.views.size())
        configuration.window.view = 0;
    if (const Error error = validate(configuration)) {
        problems += {error.code, u"views, "_s + error.detail};
        configuration.views = {ViewConfig()};
        configuration.window.view = 0;
    }
    return configuration;
}

} // namespace vedette
