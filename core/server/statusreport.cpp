// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/statusreport.h"

#include "core/server/camerashare.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

QJsonObject report(const CameraShare &share)
{
    const SharedCamera &camera = share.camera();
    const CameraStatusInfo &status = share.status();
    const QString folder = u"/cameras/"_s + camera.id;
    return {{u"id"_s, camera.id},
            {u"name"_s, camera.name},
            {u"state"_s, status.state},
            {u"width"_s, std::max(0, status.size.width())},
            {u"height"_s, std::max(0, status.size.height())},
            {u"fps"_s, std::round(status.fps * 10) / 10},
            {u"frames"_s, qint64(status.frames)},
            {u"drops"_s, qint64(status.dropped + camera.channel->dropped())},
            {u"viewers"_s, share.viewers().size()},
            {u"stream"_s, folder + u"/stream.mjpg"_s},
            {u"snapshot"_s, folder + u"/snapshot.jpg"_s}};
}

} // namespace

QByteArray statusReport(const QString &version, Clock::duration uptime,
                        const std::vector<std::unique_ptr<CameraShare>> &cameras)
{
    QJsonArray list;
    qsizetype viewers = 0;
    for (const auto &camera : cameras) {
        list.append(report(*camera));
        viewers += camera->viewers().size();
    }
    const double seconds = std::chrono::duration<double>(uptime).count();
    return QJsonDocument(QJsonObject{{u"version"_s, version},
                                     {u"uptime"_s, std::round(seconds * 10) / 10},
                                     {u"viewers"_s, viewers},
                                     {u"cameras"_s, list}})
            .toJson(QJsonDocument::Compact);
}

} // namespace vedette
