// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/configjson.h"

#include "core/base/errordetail.h"
#include "core/config/camerajson.h"
#include "core/config/eventsjson.h"
#include "core/config/jsonwords.h"
#include "core/config/publishjson.h"
#include "core/config/sharejson.h"
#include "core/config/viewjson.h"

#include <QJsonArray>
#include <QSet>

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

QJsonObject windowToJson(const WindowConfig &window)
{
    return {{u"showStatistics"_s, window.showStatistics},
            {u"locked"_s, window.locked},
            {u"whenHidden"_s, wordFor(whenHiddenWords, window.whenHidden)},
            {u"notify"_s, wordFor(notifyWords, window.notify)},
            {u"keepAwake"_s, window.keepAwake},
            {u"trayIcon"_s, window.trayIcon},
            {u"closeToTray"_s, window.closeToTray}};
}

WindowConfig windowFromJson(const QJsonObject &json)
{
    WindowConfig window;
    window.showStatistics = json.value(u"showStatistics"_s).toBool();
    window.locked = json.value(u"locked"_s).toBool();
    window.whenHidden = valueFor(whenHiddenWords, json.value(u"whenHidden"_s));
    window.notify = valueFor(notifyWords, json.value(u"notify"_s));
    window.keepAwake = json.value(u"keepAwake"_s).toBool(window.keepAwake);
    window.trayIcon = json.value(u"trayIcon"_s).toBool();
    window.closeToTray = json.value(u"closeToTray"_s).toBool();
    return window;
}

QJsonObject openWindowToJson(const OpenWindow &window)
{
    return {{u"id"_s, window.id},
            {u"geometry"_s, QString::fromLatin1(window.geometry.toBase64())},
            {u"panels"_s, QString::fromLatin1(window.panels.toBase64())},
            {u"view"_s, window.view},
            {u"patrol"_s, window.patrol}};
}

OpenWindow openWindowFromJson(const QJsonObject &json)
{
    OpenWindow window;
    window.id = json.value(u"id"_s).toInt(window.id);
    window.geometry = QByteArray::fromBase64(json.value(u"geometry"_s).toString().toLatin1());
    window.panels = QByteArray::fromBase64(json.value(u"panels"_s).toString().toLatin1());
    window.view = std::clamp(json.value(u"view"_s).toInt(), 1, maxViewId);
    window.patrol = json.value(u"patrol"_s).toBool();
    return window;
}

// What cannot be is left out: a window is soon opened again.
QList<OpenWindow> openWindowsFromJson(const QJsonArray &json)
{
    QList<OpenWindow> windows;
    QSet<int> ids;
    for (const auto &value : json) {
        const OpenWindow window = openWindowFromJson(value.toObject());
        if (window.id < 1 || window.id > maxViewId || ids.contains(window.id) ||
            windows.size() == maxWindows)
            continue;
        ids.insert(window.id);
        windows += window;
    }
    return windows;
}

// A file from before there were several windows has one, which names its view by its place.
OpenWindow onlyWindowFromJson(const QJsonObject &json, const QList<ViewConfig> &views)
{
    OpenWindow window = openWindowFromJson(json);
    window.id = OpenWindow().id;
    window.view = views.value(json.value(u"view"_s).toInt(), views.first()).id;
    return window;
}

// A file from before there were views has none: one that shows every camera stands for it.
QList<ViewConfig> viewsFromJson(const QJsonArray &json, QList<Error> &problems)
{
    QList<ViewConfig> views;
    QSet<int> ids;
    for (const auto &value : json) {
        ViewConfig view = viewFromJson(value.toObject());
        if (view.id < 1 || view.id > maxViewId || ids.contains(view.id)) // older files have none
            for (view.id = 1; ids.contains(view.id);)
                ++view.id;
        if (const Error error = validate(view))
            problems += {error.code, ErrorDetail::tr("view %1, %2").arg(view.name, error.detail)};
        else
            views += view;
        ids.insert(view.id);
    }
    if (views.isEmpty())
        views += ViewConfig();
    return views;
}

} // namespace

QJsonObject configurationToJson(const Configuration &configuration, const KeptSignIns &kept)
{
    QJsonArray cameras;
    for (const CameraConfig &camera : configuration.cameras) {
        CameraConfig told = camera;
        if (auto *remote = std::get_if<RemoteSpec>(&told.spec))
            if (kept.cameras.contains(camera.id))
                remote->user.clear();
        cameras += cameraToJson(told);
    }
    QJsonArray views;
    for (const ViewConfig &view : configuration.views)
        views += viewToJson(view);
    QJsonArray windows;
    for (const OpenWindow &window : configuration.windows)
        windows += openWindowToJson(window);
    return {{u"version"_s, formatVersion},
            {u"cameras"_s, cameras},
            {u"views"_s, views},
            {u"share"_s, shareToJson(configuration.share)},
            {u"withheld"_s, QJsonArray::fromStringList(configuration.withheld)},
            {u"published"_s, publishToJson(configuration.published)},
            {u"window"_s, windowToJson(configuration.window)},
            {u"windows"_s, windows},
            {u"snapshots"_s, snapshotsToJson(configuration.snapshots)},
            {u"look"_s, lookToJson(configuration.look)},
            {u"events"_s, eventsToJson(configuration.events)},
            {u"update"_s, updateToJson(configuration.update)}};
}

QJsonObject secretsToJson(const Configuration &configuration, const KeptSignIns &kept)
{
    QJsonObject cameras;
    for (const CameraConfig &camera : configuration.cameras) {
        const auto *remote = std::get_if<RemoteSpec>(&camera.spec);
        if (remote && !remote->password.isEmpty() && !kept.cameras.contains(camera.id))
            cameras.insert(camera.id, remote->password);
    }
    QStringList inKeyStore(kept.cameras.begin(), kept.cameras.end());
    inKeyStore.sort();
    return {{u"version"_s, formatVersion},
            {u"cameras"_s, cameras},
            {u"keyStore"_s, QJsonObject{{u"id"_s, kept.id},
                                        {u"cameras"_s, QJsonArray::fromStringList(inKeyStore)}}},
            {u"share"_s, shareSecretsToJson(configuration.share)},
            {u"published"_s, publishSecretsToJson(configuration.published)},
            {u"events"_s, eventsSecretsToJson(configuration.events)}};
}

KeptSignIns keptFromJson(const QJsonObject &secrets)
{
    const QJsonObject json = secrets.value(u"keyStore"_s).toObject();
    KeptSignIns kept{json.value(u"id"_s).toString(), {}};
    const QJsonArray cameras = json.value(u"cameras"_s).toArray();
    for (const auto &camera : cameras)
        if (!kept.id.isEmpty() && camera.isString())
            kept.cameras.insert(camera.toString());
    return kept;
}

Configuration configurationFromJson(const QJsonObject &settings, const QJsonObject &secrets,
                                    QList<Error> &problems)
{
    Configuration configuration;
    if (settings.value(u"version"_s).toInt(formatVersion) > formatVersion)
        problems += {ErrorCode::InvalidValue,
                     ErrorDetail::tr(
                             "version: written by a newer Vedette; what this one knows was read")};

    const KeptSignIns kept = keptFromJson(secrets);
    const QJsonObject passwords = secrets.value(u"cameras"_s).toObject();
    const QJsonArray cameras = settings.value(u"cameras"_s).toArray();
    for (const auto &value : cameras) {
        const QJsonObject json = value.toObject();
        const QString id = json.value(u"id"_s).toString();
        auto camera = cameraFromJson(json, passwords.value(id).toString());
        Configuration grown = configuration;
        Error error = camera.error();
        if (camera) {
            auto *remote = std::get_if<RemoteSpec>(&camera->spec);
            if (remote && kept.cameras.contains(id)) {
                remote->user.clear();
                remote->awaitsSignIn = true;
            }
            grown.cameras += *camera;
            error = validate(grown);
        }
        if (error)
            problems += {error.code, ErrorDetail::tr("camera %1, %2")
                                             .arg(json.value(u"name"_s).toString(), error.detail)};
        else
            configuration = std::move(grown);
    }

    configuration.share = shareFromJson(settings.value(u"share"_s).toObject(),
                                        secrets.value(u"share"_s), problems);
    configuration.events = eventsFromJson(settings.value(u"events"_s).toObject(),
                                          secrets.value(u"events"_s).toObject(), problems);
    const QStringList ids = cameraIds(configuration.cameras);
    const QJsonArray withheld = settings.value(u"withheld"_s).toArray();
    for (const auto &value : withheld) {
        const QString id = value.toString();
        if (ids.contains(id) && !configuration.withheld.contains(id))
            configuration.withheld += id;
    }
    configuration.published =
            publishFromJson(settings.value(u"published"_s).toArray(),
                            secrets.value(u"published"_s).toObject(), ids, problems);
    configuration.views = viewsFromJson(settings.value(u"views"_s).toArray(), problems);
    const QJsonObject window = settings.value(u"window"_s).toObject();
    configuration.window = windowFromJson(window);
    configuration.windows = openWindowsFromJson(settings.value(u"windows"_s).toArray());
    if (configuration.windows.isEmpty())
        configuration.windows = {onlyWindowFromJson(window, configuration.views)};
    configuration.look = lookFromJson(settings.value(u"look"_s).toObject());
    configuration.update = updateFromJson(settings.value(u"update"_s).toObject(), problems);
    configuration.snapshots =
            snapshotsFromJson(settings.value(u"snapshots"_s).toObject(), problems);
    if (const Error error = validate(configuration)) {
        problems += {error.code, ErrorDetail::tr("views, %1").arg(error.detail)};
        configuration.views = {ViewConfig()};
    }
    return configuration;
}

} // namespace vedette
