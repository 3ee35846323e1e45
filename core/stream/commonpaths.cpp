// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/commonpaths.h"

#include <array>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

struct CommonPath
{
    int port; // 0: the scheme's own
    QLatin1StringView path;
};

constexpr std::array commonPaths{
        CommonPath{0, "/stream"_L1},                  // Vedette, µStreamer
        CommonPath{0, "/axis-cgi/mjpg/video.cgi"_L1}, // Axis
        CommonPath{0, "/mjpg/video.mjpg"_L1},         // Axis
        CommonPath{0, "/video/mjpg.cgi"_L1},          // D-Link
        CommonPath{0, "/video.cgi"_L1},               // D-Link
        CommonPath{0, "/videostream.cgi"_L1},         // Foscam
        CommonPath{0, "/nphMotionJpeg?Resolution=640x480&Quality=Standard"_L1}, // Panasonic
        CommonPath{0, "/ISAPI/Streaming/channels/102/httpPreview"_L1},          // Hikvision
        CommonPath{0, "/cgi-bin/mjpg/video.cgi?subtype=1"_L1},                  // Dahua
        CommonPath{0, "/control/faststream.jpg?stream=full"_L1},                // Mobotix
        CommonPath{0, "/webcam/?action=stream"_L1},                             // OctoPrint
        CommonPath{0, "/?action=stream"_L1},                                    // mjpg-streamer
        CommonPath{0, "/video"_L1},                                             // IP Webcam
        CommonPath{0, "/cam_1.mjpg"_L1},                                        // webcamXP
        CommonPath{8080, "/?action=stream"_L1},                                 // mjpg-streamer
        CommonPath{8080, "/stream"_L1},             // µStreamer, Vedette
        CommonPath{8080, "/video"_L1},              // IP Webcam
        CommonPath{8080, "/stream/video/mjpeg"_L1}, // TP-Link
        CommonPath{8080, "/cam_1.mjpg"_L1},         // webcamXP
        CommonPath{81, "/stream"_L1},               // ESP32
        CommonPath{8081, "/"_L1},                   // Motion
        CommonPath{8081, "/1/mjpg/stream"_L1},      // Motion
        CommonPath{1984, "/api/streams"_L1},        // go2rtc's list
        CommonPath{0, "/capture"_L1},               // ESP32
        CommonPath{0, "/snapshot.jpg"_L1},          // many
        CommonPath{0, "/shot.jpg"_L1},              // IP Webcam
        CommonPath{8080, "/shot.jpg"_L1},           // IP Webcam
};

} // namespace

QList<QUrl> commonAddresses(const QUrl &typed)
{
    QList<QUrl> addresses;
    for (const CommonPath &common : commonPaths) {
        QUrl url;
        const bool ownPort = common.port != 0 && typed.port() < 0;
        url.setScheme(ownPort ? u"http"_s : typed.scheme());
        url.setHost(typed.host());
        url.setPort(ownPort ? common.port : typed.port());
        const QString path = common.path;
        url.setPath(path.section(u'?', 0, 0));
        if (path.contains(u'?'))
            url.setQuery(path.section(u'?', 1));
        if (!addresses.contains(url))
            addresses += url;
    }
    return addresses;
}

} // namespace vedette
