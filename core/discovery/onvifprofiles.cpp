// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/onvifprofiles.h"

#include "core/discovery/xmltree.h"

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestToken = 256;

} // namespace

QList<OnvifChoice> chooseProfiles(const XmlNode &answer, qsizetype most)
{
    QList<OnvifChoice> choices;
    for (const XmlNode *each : answer.findAll(u"Profiles")) {
        const XmlNode *encoder = each->find(u"VideoEncoderConfiguration");
        const QString token = each->attributes.value(u"token"_s);
        if (!encoder || token.isEmpty() || token.size() > longestToken)
            continue;
        const QString source = each->textOf(u"SourceToken");
        const qint64 area = encoder->textOf(u"Width").toUShort() *
                            qint64(encoder->textOf(u"Height").toUShort());
        const auto same =
                std::find_if(choices.begin(), choices.end(), [&source](const OnvifChoice &choice) {
                    return choice.source == source;
                });
        if (same == choices.end()) {
            if (choices.size() < most)
                choices += OnvifChoice{source, token, token, area, area};
        } else if (area > same->largeArea) {
            same->large = token;
            same->largeArea = area;
        } else if (area < same->smallArea) {
            same->small = token;
            same->smallArea = area;
        }
    }
    return choices;
}

QByteArray streamRequest(const QString &profile)
{
    return R"(<GetStreamUri xmlns="http://www.onvif.org/ver10/media/wsdl"><StreamSetup>)"
           R"(<Stream xmlns="http://www.onvif.org/ver10/schema">RTP-Unicast</Stream>)"
           R"(<Transport xmlns="http://www.onvif.org/ver10/schema"><Protocol>RTSP</Protocol>)"
           "</Transport></StreamSetup><ProfileToken>" +
           profile.toHtmlEscaped().toUtf8() + "</ProfileToken></GetStreamUri>";
}

QByteArray snapshotRequest(const QString &profile)
{
    return R"(<GetSnapshotUri xmlns="http://www.onvif.org/ver10/media/wsdl"><ProfileToken>)" +
           profile.toHtmlEscaped().toUtf8() + "</ProfileToken></GetSnapshotUri>";
}

} // namespace vedette
