// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/eventjson.h"

#include "core/publish/publishreason.h"
#include "core/server/reason.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const EventCamera &camera)
{
    return {{u"id"_s, camera.id}, {u"name"_s, camera.name}};
}

QJsonObject toJson(const EventViewer &viewer)
{
    QJsonArray cameras;
    for (const EventCamera &camera : viewer.cameras)
        cameras += toJson(camera);
    return {{u"id"_s, qint64(viewer.id)},
            {u"user"_s, viewer.user},
            {u"address"_s, viewer.address.toString()},
            {u"cameras"_s, cameras}};
}

// To the millisecond, as more is noise.
double seconds(Clock::duration length)
{
    return double(std::chrono::round<std::chrono::milliseconds>(length).count()) / 1000;
}

// What belongs to each event alone.
struct Fields
{
    QJsonObject operator()(const CameraLost &lost) const
    {
        return {{u"reason"_s, errorWord(lost.error.code)},
                {u"reason_text"_s, reasonText(lost.error.code)}};
    }
    QJsonObject operator()(const CameraFound &found) const
    {
        return {{u"gone_seconds"_s, seconds(found.gone)}};
    }
    QJsonObject operator()(const CameraUnsteady &unsteady) const
    {
        return {{u"times"_s, unsteady.times}};
    }
    QJsonObject operator()(const ViewerCame &came) const
    {
        return {{u"viewer"_s, toJson(came.viewer)}};
    }
    QJsonObject operator()(const ViewerLeft &left) const
    {
        return {{u"viewer"_s, toJson(left.viewer)}, {u"watched_seconds"_s, seconds(left.watched)}};
    }
    QJsonObject operator()(const SignInRefused &refused) const
    {
        return {{u"user"_s, refused.user},
                {u"address"_s, refused.address.toString()},
                {u"times"_s, refused.times},
                {u"locked_out"_s, refused.isLockedOut}};
    }
    QJsonObject operator()(const CameraPublished &published) const
    {
        return {{u"camera"_s, toJson(published.camera)}, {u"server"_s, published.server}};
    }
    QJsonObject operator()(const PublishingLost &lost) const
    {
        return {{u"camera"_s, toJson(lost.camera)},
                {u"server"_s, lost.server},
                {u"reason"_s, publishWord(lost.error.code)},
                {u"reason_text"_s, publishReason(lost.error.code)}};
    }
};

} // namespace

QByteArray eventJson(const Event &event)
{
    QJsonObject json = std::visit(Fields(), event.what);
    json.insert(u"event_type"_s, eventWord(event.kind()));
    json.insert(u"id"_s, event.id);
    json.insert(u"time"_s, event.when.toUTC().toString(Qt::ISODateWithMs));
    json.insert(u"host"_s, QSysInfo::machineHostName());
    std::visit(
            [&json](const auto &what) {
                if constexpr (requires { what.part; }) {
                    json.insert(u"camera"_s, toJson(what.camera));
                    json.insert(u"small"_s, what.part == CameraPart::Small);
                }
            },
            event.what);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace vedette
