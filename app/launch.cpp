// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/launch.h"

#include "app/useradmin.h"
#include "core/publish/publishmodule.h"

#include <QCoreApplication>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

Result<LocalSpec> resolveDevice(const LocalSpec &asked, const QList<KnownDevice> &devices)
{
    const auto found = [&](const KnownDevice &device) {
        LocalSpec spec = asked;
        spec.id = device.id;
        spec.name = device.name;
        return spec;
    };
    for (const KnownDevice &device : devices)
        if (device.id == asked.id)
            return found(device);
    for (const KnownDevice &device : devices)
        if (device.name.compare(asked.id, Qt::CaseInsensitive) == 0)
            return found(device);
    bool isNumber = false;
    const int number = asked.id.toInt(&isNumber);
    if (isNumber && number >= 0 && number < devices.size())
        return found(devices[number]);
    return {ErrorCode::DeviceAbsent, asked.id};
}

namespace {

// Whether both mean the same camera, however it is asked to give its pictures.
bool isSameCamera(const CameraSpec &a, const CameraSpec &b)
{
    const auto *localA = std::get_if<LocalSpec>(&a);
    const auto *localB = std::get_if<LocalSpec>(&b);
    if (localA && localB)
        return localA->id == localB->id && localA->name == localB->name;
    const auto *remoteA = std::get_if<RemoteSpec>(&a);
    const auto *remoteB = std::get_if<RemoteSpec>(&b);
    return remoteA && remoteB ? remoteA->url == remoteB->url : a == b;
}

const CameraConfig *find(const QList<CameraConfig> &cameras, const CameraSpec &spec)
{
    const auto found = std::find_if(cameras.begin(), cameras.end(), [&](const auto &camera) {
        return isSameCamera(camera.spec, spec);
    });
    return found == cameras.end() ? nullptr : &*found;
}

// A local camera's id may be another one since: then its name tells what is to be hidden of it.
const CameraConfig *findForPicture(const QList<CameraConfig> &cameras, const CameraSpec &spec)
{
    if (const CameraConfig *same = find(cameras, spec))
        return same;
    const auto *wanted = std::get_if<LocalSpec>(&spec);
    for (const CameraConfig &camera : cameras) {
        const auto *local = std::get_if<LocalSpec>(&camera.spec);
        if (wanted && local && !local->name.isEmpty() && local->name == wanted->name)
            return &camera;
    }
    return nullptr;
}

// What is remembered of a camera's pictures, its masks above all, counts for it here too.
Error addAsked(const CommandLine &line, const QList<KnownDevice> &devices,
               const QList<CameraConfig> &remembered, Launch &launch)
{
    QList<CameraConfig> &cameras = launch.configuration.cameras;
    for (CameraSpec spec : line.cameras) {
        if (const auto *local = std::get_if<LocalSpec>(&spec)) {
            const auto found = resolveDevice(*local, devices);
            if (!found)
                return found.error();
            spec = *found;
        }
        if (find(cameras, spec))
            continue;
        cameras += newCamera(spec, cameras);
        if (const CameraConfig *known = findForPicture(remembered, spec)) {
            cameras.last().processing = known->processing;
            cameras.last().controls = known->controls;
        }
        launch.passing += cameras.last().id;
    }
    return {};
}

// So that the main job always runs: the first camera of the machine, or the test pattern. A
// window does not switch a camera on unasked.
void addStandIn(const CommandLine &line, const QList<KnownDevice> &devices, Launch &launch)
{
    QList<CameraConfig> &cameras = launch.configuration.cameras;
    if (devices.isEmpty()) {
        cameras += newCamera(TestPatternSpec{}, cameras,
                             QCoreApplication::translate("vedette", "Test pattern"));
        launch.testPatternStandsIn = true;
    } else if (line.headless || line.share) {
        cameras += newCamera(LocalSpec{devices[0].id, devices[0].name}, cameras);
    } else {
        return;
    }
    launch.passing += cameras.last().id;
}

Error applyShareOptions(const CommandLine &line, ShareConfig &share)
{
    if (line.share || line.headless)
        share.enabled = true;
    if (line.listen) {
        share.address = line.listen->address;
        share.port = line.listen->port;
    }
    share.https = line.https.value_or(share.https);
    if (!line.certificateFile.isEmpty()) {
        share.certificateFile = line.certificateFile;
        share.keyFile = line.keyFile;
    }
    share.hosts += line.hosts;
    share.origins += line.origins;
    share.proxies += line.proxies;
    if (line.noAnnounce)
        share.announce = false;
    if (line.open)
        share.access = ShareConfig::Access::Open;
    if (!line.passwordFile.isEmpty()) {
        const auto password = readPassword(line.passwordFile);
        if (!password)
            return password.error();
        setFirstUser(share, share.users.isEmpty() ? firstUserName() : share.users.first().name,
                     *password);
        share.access = ShareConfig::Access::Password;
    }
    return {};
}

// The camera of that id, name or number; null when there is none.
const CameraConfig *findNamed(const QList<CameraConfig> &cameras, const QString &word)
{
    for (const CameraConfig &camera : cameras)
        if (camera.id == word)
            return &camera;
    for (const CameraConfig &camera : cameras)
        if (camera.name.compare(word, Qt::CaseInsensitive) == 0)
            return &camera;
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    return isNumber && number >= 0 && number < cameras.size() ? &cameras[number] : nullptr;
}

// What is remembered of how the camera is published counts here too, but for where to.
Error applyPublishOptions(const CommandLine &line, Configuration &configuration)
{
    if (line.published.isEmpty())
        return {};
    if (Error problem = publishingProblem())
        return problem;
    QSet<QString> named;
    for (const PublishOrder &order : line.published) {
        const CameraConfig *camera = findNamed(configuration.cameras, order.camera);
        if (!camera)
            return {ErrorCode::InvalidValue,
                    u"--publish %1: there are the cameras %2."_s.arg(
                            order.camera, cameraIds(configuration.cameras).join(u", "_s))};
        if (named.contains(camera->id))
            return {ErrorCode::InvalidValue,
                    u"--publish %1: a camera is published to one server, which hands it on."_s.arg(
                            order.camera)};
        named.insert(camera->id);
        PublishConfig publish;
        if (const PublishConfig *known = findPublish(configuration.published, camera->id))
            publish = *known;
        publish.camera = camera->id;
        publish.url = order.url;
        publish.enabled = true;
        configuration.published.removeIf(
                [&](const PublishConfig &each) { return each.camera == camera->id; });
        configuration.published += publish;
    }
    return {};
}

} // namespace

Result<Launch> prepareLaunch(const CommandLine &line, const Configuration &remembered,
                             bool firstRun, const QList<KnownDevice> &devices)
{
    Launch launch;
    launch.configuration = remembered;
    if (line.headless && !line.cameras.isEmpty()) {
        launch.configuration.cameras.clear();
        launch.configuration.withheld.clear(); // what is named is shared
        launch.configuration.published.clear();
        launch.camerasStandAlone = true;
    }
    if (const Error error = addAsked(line, devices, remembered.cameras, launch))
        return error;
    const bool emptyByChoice = !line.remember || !firstRun;
    if (launch.configuration.cameras.isEmpty() && (line.headless || line.share || !emptyByChoice))
        addStandIn(line, devices, launch);
    if (const Error error = applyShareOptions(line, launch.configuration.share))
        return error;
    if (const Error error = applyPublishOptions(line, launch.configuration))
        return error;
    return launch;
}

} // namespace vedette
