// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/processingjson.h"

#include "core/base/errordetail.h"
#include "core/config/jsonwords.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

using Stamp = OverlayConfig::Stamp;
using Corner = OverlayConfig::Corner;
using Turn = PictureConfig::Turn;

constexpr JsonWords<Turn, 4> turns{{{Turn::None, "none"_L1},
                                    {Turn::Right, "right"_L1},
                                    {Turn::UpsideDown, "upsideDown"_L1},
                                    {Turn::Left, "left"_L1}}};
constexpr JsonWords<Stamp, 3> stamps{
        {{Stamp::None, "none"_L1}, {Stamp::Time, "time"_L1}, {Stamp::DateTime, "dateTime"_L1}}};
constexpr JsonWords<Corner, 4> corners{{{Corner::TopLeft, "topLeft"_L1},
                                        {Corner::TopRight, "topRight"_L1},
                                        {Corner::BottomLeft, "bottomLeft"_L1},
                                        {Corner::BottomRight, "bottomRight"_L1}}};

QJsonObject rectToJson(const QRectF &rect)
{
    return {{u"left"_s, rect.left()},
            {u"top"_s, rect.top()},
            {u"width"_s, rect.width()},
            {u"height"_s, rect.height()}};
}

// What is missing or no number makes a rectangle that is not valid.
QRectF rectFromJson(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    return {object.value(u"left"_s).toDouble(-1), object.value(u"top"_s).toDouble(-1),
            object.value(u"width"_s).toDouble(-1), object.value(u"height"_s).toDouble(-1)};
}

} // namespace

QJsonObject processingToJson(const ProcessingConfig &processing)
{
    QJsonArray masks;
    for (const QRectF &mask : processing.masks)
        masks += rectToJson(mask);
    const OverlayConfig &overlay = processing.overlay;
    QJsonObject json{{u"masks"_s, masks},
                     {u"mirrored"_s, processing.mirrored},
                     {u"turn"_s, wordFor(turns, processing.turn)},
                     {u"overlay"_s, QJsonObject{{u"text"_s, overlay.text},
                                                {u"stamp"_s, wordFor(stamps, overlay.stamp)},
                                                {u"corner"_s, wordFor(corners, overlay.corner)},
                                                {u"height"_s, overlay.height}}},
                     {u"quality"_s, processing.quality}};
    if (processing.crop != wholePicture)
        json.insert(u"crop"_s, rectToJson(processing.crop));
    return json;
}

Result<ProcessingConfig> processingFromJson(const QJsonValue &json)
{
    ProcessingConfig processing;
    if (json.isUndefined())
        return processing;
    const QJsonObject object = json.toObject();
    const QJsonValue masks = object.value(u"masks"_s);
    if (!json.isObject() || (!masks.isUndefined() && !masks.isArray()))
        return {ErrorCode::InvalidValue, ErrorDetail::tr("masks: a list")};
    const QJsonArray list = masks.toArray();
    for (const auto &mask : list)
        processing.masks += rectFromJson(mask);
    if (object.contains(u"crop"_s))
        processing.crop = rectFromJson(object.value(u"crop"_s));
    processing.mirrored = object.value(u"mirrored"_s).toBool();
    processing.turn = valueFor(turns, object.value(u"turn"_s));
    const QJsonObject overlay = object.value(u"overlay"_s).toObject();
    processing.overlay.text = overlay.value(u"text"_s).toString();
    processing.overlay.stamp = valueFor(stamps, overlay.value(u"stamp"_s));
    processing.overlay.corner = valueFor(corners, overlay.value(u"corner"_s));
    processing.overlay.height = overlay.value(u"height"_s).toInt(processing.overlay.height);
    processing.quality = object.value(u"quality"_s).toInt(processing.quality);
    if (const Error error = validate(processing))
        return error;
    return processing;
}

} // namespace vedette
