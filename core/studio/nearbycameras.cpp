// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/nearbycameras.h"

#include "core/studio/sharing.h"
#include "core/studio/studio.h"

#include <algorithm>
#include <tuple>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 100;

/// Types of DNS-SD that are cameras beyond doubt; `_http._tcp` has every printer and router.
struct CameraType
{
    QLatin1StringView type;
    QLatin1StringView scheme;
    QLatin1StringView path; ///< where its record does not say
};
constexpr CameraType vedetteType{"_vedette._tcp"_L1, "http"_L1, "/stream.mjpg"_L1};
constexpr CameraType cameraTypes[]{
        vedetteType,
        {"_axis-video._tcp"_L1, "http"_L1, "/axis-cgi/mjpg/video.cgi"_L1},
        {"_rtsp._tcp"_L1, "rtsp"_L1, "/"_L1},
};

QStringList typesToLookFor()
{
    QStringList types;
    for (const CameraType &each : cameraTypes)
        types += each.type;
    return types;
}

QString oneLine(const QString &text)
{
    return text.simplified().left(longestName);
}

QUrl urlOf(const FoundService &service, const CameraType &type)
{
    const QString tls = service.items.value(u"tls"_s);
    const bool isHttps = type.type == vedetteType.type && (tls == "on"_L1 || tls == "only"_L1);
    const QString path = type.type == vedetteType.type || type.scheme == "rtsp"_L1
                                 ? service.items.value(u"path"_s, type.path)
                                 : QString(type.path);
    QUrl url;
    url.setScheme(isHttps ? u"https"_s : QString(type.scheme));
    url.setHost(service.address.toString());
    url.setPort(service.port);
    url.setPath(path.startsWith(u'/') ? path : u'/' + path);
    return url;
}

} // namespace

NearbyCamera cameraOf(const FoundService &service)
{
    for (const CameraType &type : cameraTypes) {
        if (service.type != type.type)
            continue;
        const bool isVedette = type.type == vedetteType.type;
        return {NearbyCamera::Kind::Announced,
                oneLine(isVedette ? service.items.value(u"name"_s, service.name) : service.name),
                oneLine(service.host.isEmpty() ? service.address.toString() : service.host),
                urlOf(service, type), !isVedette || service.items.value(u"auth"_s) != "none"_L1};
    }
    return {};
}

NearbyCameras::NearbyCameras(Studio &studio, const ProbeTarget &onvif, QObject *parent)
    : QObject(parent)
    , m_studio(studio)
    , m_browser(makeServiceBrowser(typesToLookFor()))
    , m_onvif(onvif)
{
    connect(m_browser.get(), &ServiceBrowser::changed, this, &NearbyCameras::changed);
    connect(&m_onvif, &OnvifProbe::devicesChanged, this, &NearbyCameras::changed);
    m_onvif.start();
}

NearbyCameras::~NearbyCameras() = default;

QList<NearbyCamera> NearbyCameras::cameras() const
{
    QList<NearbyCamera> cameras;
    const quint16 own = m_studio.sharing().port();
    const auto services = m_browser->services();
    for (const FoundService &service : services) {
        const NearbyCamera camera = cameraOf(service);
        if (camera.url.isValid() && !(service.isOfHere && service.port == own))
            cameras += camera;
    }
    for (const OnvifDevice &device : m_onvif.devices())
        cameras += NearbyCamera{NearbyCamera::Kind::Onvif, oneLine(device.name),
                                device.service.host(), device.service};
    std::sort(cameras.begin(), cameras.end(), [](const NearbyCamera &a, const NearbyCamera &b) {
        return std::tuple(a.host, a.name, a.url) < std::tuple(b.host, b.name, b.url);
    });
    return cameras;
}

} // namespace vedette
