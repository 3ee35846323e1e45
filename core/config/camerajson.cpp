// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/camerajson.h"

#include "core/base/errordetail.h"
#include "core/config/processingjson.h"
#include "core/config/viewjson.h"

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

QJsonObject specToJson(const CameraSpec &spec)
{
    if (const auto *local = std::get_if<LocalSpec>(&spec))
        return {{u"kind"_s, u"local"_s},
                {u"id"_s, local->id},
                {u"name"_s, local->name},
                {u"width"_s, std::max(0, local->size.width())},
                {u"height"_s, std::max(0, local->size.height())},
                {u"fps"_s, local->fps},
                {u"format"_s, local->format}};
    if (const auto *remote = std::get_if<RemoteSpec>(&spec)) {
        QJsonObject json{{u"kind"_s, u"remote"_s},
                         {u"url"_s, remote->url.toString(QUrl::FullyEncoded)},
                         {u"user"_s, remote->user},
                         {u"snapshotInterval"_s, qint64(remote->snapshotInterval.count())}};
        if (!remote->smallUrl.isEmpty())
            json.insert(u"smallUrl"_s, remote->smallUrl.toString(QUrl::FullyEncoded));
        if (!remote->trustedCertificate.isEmpty())
            json.insert(u"trustedCertificate"_s,
                        QString::fromLatin1(remote->trustedCertificate.toHex()));
        return json;
    }
    const auto &test = std::get<TestPatternSpec>(spec);
    return {{u"kind"_s, u"test"_s},
            {u"width"_s, test.size.width()},
            {u"height"_s, test.size.height()},
            {u"fps"_s, test.fps}};
}

RemoteSpec remoteFromJson(const QJsonObject &json, const QString &password)
{
    RemoteSpec spec{QUrl(json.value(u"url"_s).toString()), json.value(u"user"_s).toString(),
                    password};
    spec.trustedCertificate =
            QByteArray::fromHex(json.value(u"trustedCertificate"_s).toString().toLatin1());
    spec.smallUrl = QUrl(json.value(u"smallUrl"_s).toString());
    spec.snapshotInterval = std::chrono::milliseconds(
            json.value(u"snapshotInterval"_s).toInteger(spec.snapshotInterval.count()));
    return spec;
}

LocalSpec localFromJson(const QJsonObject &json)
{
    LocalSpec spec{json.value(u"id"_s).toString(), json.value(u"name"_s).toString()};
    const QSize size(json.value(u"width"_s).toInt(), json.value(u"height"_s).toInt());
    if (size != QSize(0, 0))
        spec.size = size;
    spec.fps = json.value(u"fps"_s).toDouble();
    spec.format = json.value(u"format"_s).toString();
    return spec;
}

QJsonObject controlsToJson(const ControlValues &controls)
{
    QJsonObject json;
    for (auto it = controls.begin(); it != controls.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

// What is no number is left out: the control stays as it is.
ControlValues controlsFromJson(const QJsonObject &json)
{
    constexpr qsizetype mostControls = 300;
    ControlValues controls;
    for (auto it = json.begin(); it != json.end() && controls.size() < mostControls; ++it)
        if (it.value().isDouble())
            controls.insert(it.key(), it.value().toDouble());
    return controls;
}

Result<CameraSpec> specFromJson(const QJsonObject &json, const QString &password)
{
    const QString kind = json.value(u"kind"_s).toString();
    CameraSpec spec;
    if (kind == "local"_L1)
        spec = localFromJson(json);
    else if (kind == "remote"_L1)
        spec = remoteFromJson(json, password);
    else if (kind == "test"_L1)
        spec = TestPatternSpec{{json.value(u"width"_s).toInt(), json.value(u"height"_s).toInt()},
                               json.value(u"fps"_s).toDouble()};
    else
        return {ErrorCode::InvalidValue, ErrorDetail::tr("kind: local, remote or test")};
    if (const Error error = validate(spec))
        return error;
    return spec;
}

} // namespace

QJsonObject cameraToJson(const CameraConfig &camera)
{
    return {{u"id"_s, camera.id},
            {u"name"_s, camera.name},
            {u"source"_s, specToJson(camera.spec)},
            {u"picture"_s, pictureToJson(camera.picture)},
            {u"controls"_s, controlsToJson(camera.controls)},
            {u"processing"_s, processingToJson(camera.processing)}};
}

Result<CameraConfig> cameraFromJson(const QJsonObject &json, const QString &password)
{
    const auto spec = specFromJson(json.value(u"source"_s).toObject(), password);
    if (!spec)
        return spec.error();
    const auto processing = processingFromJson(json.value(u"processing"_s));
    if (!processing)
        return processing.error();
    return CameraConfig{json.value(u"id"_s).toString(),
                        json.value(u"name"_s).toString(),
                        *spec,
                        pictureFromJson(json.value(u"picture"_s).toObject()),
                        *processing,
                        controlsFromJson(json.value(u"controls"_s).toObject())};
}

} // namespace vedette
