// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/launch.h"

#include "app/useradmin.h"

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

// The camera that the command line means by an id, a name or a number.
Result<LocalSpec> resolve(const LocalSpec &asked, const QList<KnownDevice> &devices)
{
    for (const KnownDevice &device : devices)
        if (device.id == asked.id)
            return LocalSpec{device.id, device.name};
    for (const KnownDevice &device : devices)
        if (device.name.compare(asked.id, Qt::CaseInsensitive) == 0)
            return LocalSpec{device.id, device.name};
    bool isNumber = false;
    const int number = asked.id.toInt(&isNumber);
    if (isNumber && number >= 0 && number < devices.size())
        return LocalSpec{devices[number].id, devices[number].name};
    return {ErrorCode::DeviceAbsent, asked.id};
}

bool has(const QList<CameraConfig> &cameras, const CameraSpec &spec)
{
    return std::any_of(cameras.begin(), cameras.end(),
                       [&](const CameraConfig &camera) { return camera.spec == spec; });
}

Error addAsked(const CommandLine &line, const QList<KnownDevice> &devices, Launch &launch)
{
    QList<CameraConfig> &cameras = launch.configuration.cameras;
    for (CameraSpec spec : line.cameras) {
        if (const auto *local = std::get_if<LocalSpec>(&spec)) {
            const auto found = resolve(*local, devices);
            if (!found)
                return found.error();
            spec = *found;
        }
        if (has(cameras, spec))
            continue;
        cameras += newCamera(spec, cameras);
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
        cameras += newCamera(TestPatternSpec{}, cameras);
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

} // namespace

Result<Launch> prepareLaunch(const CommandLine &line, const Configuration &remembered,
                             bool firstRun, const QList<KnownDevice> &devices)
{
    Launch launch;
    launch.configuration = remembered;
    if (line.headless && !line.cameras.isEmpty()) {
        launch.configuration.cameras.clear();
        launch.configuration.withheld.clear(); // what is named is shared
        launch.camerasStandAlone = true;
    }
    if (const Error error = addAsked(line, devices, launch))
        return error;
    const bool emptyByChoice = !line.remember || !firstRun;
    if (launch.configuration.cameras.isEmpty() && (line.headless || line.share || !emptyByChoice))
        addStandIn(line, devices, launch);
    if (const Error error = applyShareOptions(line, launch.configuration.share))
        return error;
    return launch;
}

} // namespace vedette
