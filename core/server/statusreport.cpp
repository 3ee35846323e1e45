// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/statusreport.h"

#include "core/server/camerashare.h"
#include "core/server/reason.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

double rounded(double value)
{
    return std::round(value * 10) / 10;
}

QJsonValue secondsBetween(Clock::time_point from, Clock::time_point to)
{
    return rounded(std::max(0.0, std::chrono::duration<double>(to - from).count()));
}

QJsonObject report(const CameraShare &share, const QString &prefix, Clock::time_point now)
{
    const bool hasPicture = share.status().newest != Clock::time_point();
    const bool hasRetry = share.status().retryAt != Clock::time_point();
    const SharedCamera &camera = share.camera();
    const CameraStatusInfo &status = share.status();
    const QString folder = prefix + u"/cameras/"_s + camera.id;
    return {{u"id"_s, camera.id},
            {u"name"_s, camera.name},
            {u"state"_s, status.state},
            {u"width"_s, std::max(0, status.size.width())},
            {u"height"_s, std::max(0, status.size.height())},
            {u"fps"_s, rounded(status.fps)},
            {u"age"_s, hasPicture ? secondsBetween(status.newest, now) : QJsonValue()},
            {u"retry"_s, hasRetry ? secondsBetween(now, status.retryAt) : QJsonValue()},
            {u"error"_s, errorWord(status.error.code)},
            {u"reason"_s, reasonText(status.error.code)},
            {u"frames"_s, qint64(status.frames)},
            {u"drops"_s, qint64(status.dropped + camera.channel->dropped())},
            {u"viewers"_s, share.viewerCount()},
            {u"stream"_s, folder + u"/stream.mjpg"_s},
            {u"snapshot"_s, folder + u"/snapshot.jpg"_s}};
}

QJsonObject report(const ViewerInfo &viewer)
{
    return {{u"cameras"_s, QJsonArray::fromStringList(viewer.cameraIds)},
            {u"address"_s, viewer.address.toString()},
            {u"user"_s, viewer.user},
            {u"since"_s, viewer.since.toString(Qt::ISODate)},
            {u"sent"_s, qint64(viewer.sent)},
            {u"skipped"_s, qint64(viewer.skipped)}};
}

QJsonObject report(const StatusReader &reader)
{
    return {{u"name"_s, reader.user},
            {u"role"_s, reader.role == Role::Control ? u"control"_s : u"view"_s},
            {u"session"_s, reader.bySession}};
}

} // namespace

QByteArray statusReport(const QString &version, Clock::duration uptime, qsizetype viewers,
                        const std::vector<std::unique_ptr<CameraShare>> &cameras,
                        const StatusReader &reader)
{
    QJsonArray list;
    const auto now = Clock::now();
    for (const auto &camera : cameras)
        list.append(report(*camera, reader.prefix, now));
    const double seconds = std::chrono::duration<double>(uptime).count();
    QJsonObject status{{u"version"_s, version},
                       {u"uptime"_s, rounded(seconds)},
                       {u"viewers"_s, viewers},
                       {u"cameras"_s, list}};
    if (!reader.user.isEmpty())
        status.insert(u"user"_s, report(reader));
    if (reader.role == Role::Control) {
        QJsonArray streams;
        for (const ViewerInfo &viewer : reader.viewers)
            streams.append(report(viewer));
        status.insert(u"streams"_s, streams);
    }
    return QJsonDocument(status).toJson(QJsonDocument::Compact);
}

} // namespace vedette
