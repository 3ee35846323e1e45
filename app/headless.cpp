// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless.h"

#include "app/cameraprobe.h"
#include "app/servicemanager.h"
#include "app/stopsignal.h"
#include "core/studio/camera.h"
#include "core/studio/shareannouncer.h"
#include "core/studio/sharing.h"
#include "core/studio/studio.h"
#include "ui/announcingtext.h"
#include "ui/faulttext.h"

#include <QCoreApplication>

#include <cstdio>
#include <utility>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

void say(FILE *where, const QString &line)
{
    std::fprintf(where, "%s\n", qUtf8Printable(line));
    std::fflush(where);
}

// Every change, for who looks closer. That it is lost is an event, see eventlog.h.
void logStatus(const Camera &camera, const SourceStatus &status)
{
    switch (status.state) {
    case SourceState::Stopped:
    case SourceState::Connecting:
        qDebug("%s: %s", qUtf8Printable(camera.name()),
               status.state == SourceState::Stopped ? "stopped" : "connecting");
        break;
    case SourceState::Live:
        qInfo("%s: live", qUtf8Printable(camera.name()));
        break;
    case SourceState::Paused:
        break; // was said at the start
    case SourceState::Waiting:
    case SourceState::Failed:
        qInfo("%s: %s%s", qUtf8Printable(camera.name()), qUtf8Printable(faultText(status.error)),
              status.state == SourceState::Waiting ? " Trying again." : "");
        break;
    }
}

} // namespace

Headless::Headless(Studio &studio, LocalCameras localCameras)
    : m_studio(studio)
    , m_localCameras(localCameras)
{
    for (Camera *camera : studio.cameras())
        watch(camera);
    connect(&studio, &Studio::cameraAdded, this, &Headless::watch);
    connect(&studio.sharing(), &Sharing::viewersChanged, this,
            [](int viewers) { qInfo("%d watching", viewers); });
    connect(&studio.announcer(), &ShareAnnouncer::stateChanged, this, [&studio] {
        const QString text = announcingText(studio.announcer());
        if (studio.announcer().state() == ShareAnnouncer::State::Failed)
            qWarning("%s", qUtf8Printable(text));
        else if (!text.isEmpty())
            qInfo("%s", qUtf8Printable(text));
    });
}

Headless::~Headless() = default;

void Headless::watch(Camera *camera)
{
    connect(camera, &Camera::statusChanged, this,
            [camera](const SourceStatus &status) { logStatus(*camera, status); });
}

int Headless::run()
{
    const bool mayCome = m_localCameras == LocalCameras::MayCome;
    const StopSignal stop(mayCome ? StopSignal::Hangup::IsTold : StopSignal::Hangup::Stops);
    connect(&stop, &StopSignal::received, QCoreApplication::instance(), &QCoreApplication::quit);
    connect(&stop, &StopSignal::hungUp, this, &Headless::hungUp);
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, tellStopping);
    connect(&m_studio.sharing(), &Sharing::stateChanged, this, &Headless::onSharingChanged);
    if (!mayCome)
        probeLocalCameras();
    QMetaObject::invokeMethod(this, &Headless::onSharingChanged, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

void Headless::onSharingChanged()
{
    const Sharing &sharing = m_studio.sharing();
    if (sharing.state() == SharingState::Failed)
        fail(faultText(sharing.error()));
    else if (sharing.state() == SharingState::On)
        announce();
}

void Headless::announce()
{
    const ShareConfig &share = m_studio.configuration().share;
    const bool isNewPassword = share.access == ShareConfig::Access::Password &&
                               !share.password.isEmpty() && share.password != m_toldPassword;
    if (std::exchange(m_announced, true) && !isNewPassword)
        return;
    m_toldPassword = share.password;
    for (const ShareAddress &address : m_studio.sharing().addresses())
        say(stdout, u"Sharing at %1"_s.arg(address.url.toString()));
    if (const QString fingerprint = m_studio.sharing().fingerprint(); !fingerprint.isEmpty())
        say(stdout, u"Certificate SHA-256 %1"_s.arg(fingerprint));
    for (const Camera *camera : m_studio.sharedCameras())
        say(stdout, u"  /cameras/%1/stream.mjpg  %2"_s.arg(camera->id(), camera->name()));
    tellReady();
    if (share.access != ShareConfig::Access::Password)
        return;
    QStringList names;
    for (const Account &user : share.users)
        names += user.name;
    if (share.password.isEmpty())
        say(stdout,
            u"Users: %1. Passwords are kept as hashes only; --password-file sets another."_s.arg(
                    names.join(u", "_s)));
    else
        say(stdout, u"User %1, password %2 (keep it: it is shown this once)"_s.arg(names.first(),
                                                                                   share.password));
}

void Headless::probeLocalCameras()
{
    for (Camera *camera : m_studio.cameras()) {
        if (!std::holds_alternative<LocalSpec>(camera->config().spec))
            continue;
        auto probe = std::make_unique<CameraProbe>(*camera);
        connect(probe.get(), &CameraProbe::failed, this, [this, camera](const Error &error) {
            fail(u"%1: %2"_s.arg(camera->name(), faultText(error)));
        });
        m_probes.push_back(std::move(probe));
    }
}

void Headless::fail(const QString &sentence)
{
    say(stderr, u"vedette: "_s + sentence);
    QCoreApplication::exit(1);
}

} // namespace vedette
