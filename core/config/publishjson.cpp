// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/publishjson.h"

#include "core/base/errordetail.h"
#include "core/config/jsonwords.h"

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr JsonWords<EncoderKind, 2> encoderWords{
        {{EncoderKind::Any, "any"_L1}, {EncoderKind::Software, "software"_L1}}};

} // namespace

QJsonArray publishToJson(const QList<PublishConfig> &all)
{
    QJsonArray json;
    for (const PublishConfig &publish : all)
        json += QJsonObject{{u"camera"_s, publish.camera},
                            {u"enabled"_s, publish.enabled},
                            {u"kilobits"_s, publish.kilobits},
                            {u"fps"_s, publish.fps},
                            {u"encoder"_s, wordFor(encoderWords, publish.encoders)}};
    return json;
}

QJsonObject publishSecretsToJson(const QList<PublishConfig> &all)
{
    QJsonObject json;
    for (const PublishConfig &publish : all)
        json.insert(publish.camera, publish.url);
    return json;
}

QList<PublishConfig> publishFromJson(const QJsonArray &json, const QJsonObject &secrets,
                                     const QStringList &cameras, QList<Error> &problems)
{
    QList<PublishConfig> all;
    for (const auto &value : json) {
        const QJsonObject object = value.toObject();
        PublishConfig publish;
        publish.camera = object.value(u"camera"_s).toString();
        publish.url = secrets.value(publish.camera).toString();
        publish.enabled = object.value(u"enabled"_s).toBool();
        publish.kilobits = object.value(u"kilobits"_s).toInt(publish.kilobits);
        publish.fps = object.value(u"fps"_s).toInt(publish.fps);
        publish.encoders = valueFor(encoderWords, object.value(u"encoder"_s));
        if (publish.url.isEmpty() || !cameras.contains(publish.camera) ||
            findPublish(all, publish.camera))
            continue;
        if (const Error error = validate(publish))
            problems += {error.code,
                         ErrorDetail::tr("camera %1, %2").arg(publish.camera, error.detail)};
        else
            all += publish;
    }
    return all;
}

} // namespace vedette
