// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/shareannouncer.h"

#include "core/discovery/servicetext.h"
#include "core/studio/camera.h"
#include "core/studio/networkwatch.h"
#include "core/studio/sharing.h"
#include "core/studio/studio.h"

#include <QCoreApplication>
#include <QNetworkInterface>
#include <QSysInfo>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOfHost = 20; // characters in a camera's

QByteArray item(const QString &key, const QString &value)
{
    return shortened(key + u'=' + value, maxTxtItem).toUtf8();
}

QString word(Https https)
{
    switch (https) {
    case Https::Off:
        break;
    case Https::On:
        return u"on"_s;
    case Https::Only:
        return u"only"_s;
    }
    return u"off"_s;
}

// Where only one address is listened at, only its network is told.
void confine(Announcement &announcement, const QHostAddress &address)
{
    if (address == QHostAddress::Any)
        return;
    const bool isIpv4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    announcement.family = isIpv4 ? Announcement::Family::IPv4 : Announcement::Family::IPv6;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces())
        for (const QNetworkAddressEntry &entry : interface.addressEntries())
            if (entry.ip().isEqual(address, QHostAddress::ConvertV4MappedToIPv4))
                announcement.interfaceIndex = interface.index();
}

} // namespace

QList<Announcement> announcements(const ShareConfig &share, const QHostAddress &listening,
                                  quint16 port, const QList<CameraConfig> &cameras,
                                  const QString &host, const QString &version)
{
    const QByteArrayList common{
            item(u"version"_s, version), item(u"tls"_s, word(share.https)),
            item(u"auth"_s, share.access == ShareConfig::Access::Open ? u"none"_s : u"password"_s)};
    QList<Announcement> all{{u"Vedette on %1"_s.arg(host), u"_http._tcp"_s, port,
                             QByteArrayList{"path=/"} + common}};
    const QString behind = u" on "_s + host.left(mostOfHost);
    for (const CameraConfig &camera :
         cameras.first(std::min(cameras.size(), ShareAnnouncer::maxCameras))) {
        const QString name =
                shortened(camera.name, maxServiceName - behind.toUtf8().size()) + behind;
        all += Announcement{
                name, u"_vedette._tcp"_s, port,
                QByteArrayList{"txtvers=1",
                               item(u"path"_s, u"/cameras/%1/stream.mjpg"_s.arg(camera.id)),
                               item(u"name"_s, camera.name)} +
                        common};
    }
    for (Announcement &one : all)
        confine(one, listening);
    return all;
}

ShareAnnouncer::ShareAnnouncer(Studio &studio)
    : m_studio(studio)
    , m_announcer(makeAnnouncer())
{
    connect(m_announcer.get(), &Announcer::stateChanged, this, &ShareAnnouncer::tellState);
    connect(&studio, &Studio::configurationChanged, this, &ShareAnnouncer::follow);
    connect(&studio.sharing(), &Sharing::stateChanged, this, &ShareAnnouncer::follow);
    connect(&studio.network(), &NetworkWatch::changed, this, &ShareAnnouncer::follow);
}

ShareAnnouncer::~ShareAnnouncer() = default;

void ShareAnnouncer::follow()
{
    const Sharing &sharing = m_studio.sharing();
    const ShareConfig &share = m_studio.configuration().share;
    const bool isWanted = share.announce && sharing.state() == SharingState::On;
    const QHostAddress listening = sharing.listenAddress();
    m_isLoopback = isWanted && listening.isLoopback();
    QList<CameraConfig> cameras;
    const auto shared = m_studio.sharedCameras();
    for (const Camera *camera : shared)
        cameras += camera->config();
    m_announcer->announce(isWanted && !m_isLoopback
                                  ? announcements(share, listening, sharing.port(), cameras,
                                                  QSysInfo::machineHostName(),
                                                  QCoreApplication::applicationVersion())
                                  : QList<Announcement>());
    tellState();
}

void ShareAnnouncer::tellState()
{
    State state = State::Off;
    switch (m_announcer->state()) {
    case Announcer::State::Off:
        state = m_isLoopback ? State::LoopbackOnly : State::Off;
        break;
    case Announcer::State::Starting:
        state = State::Starting;
        break;
    case Announcer::State::On:
        state = State::On;
        break;
    case Announcer::State::ServiceAbsent:
        state = State::ServiceAbsent;
        break;
    case Announcer::State::Unsupported:
        state = State::Unsupported;
        break;
    case Announcer::State::Failed:
        state = State::Failed;
        break;
    }
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace vedette
