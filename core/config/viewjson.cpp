// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/viewjson.h"

#include "core/config/jsonwords.h"

#include <QJsonArray>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr JsonWords<LayoutConfig::Kind, 3> kinds{{{LayoutConfig::Kind::Automatic, "automatic"_L1},
                                                  {LayoutConfig::Kind::Grid, "grid"_L1},
                                                  {LayoutConfig::Kind::OneLarge, "oneLarge"_L1}}};
constexpr JsonWords<ViewConfig::Shows, 2> shows{
        {{ViewConfig::Shows::Every, "every"_L1}, {ViewConfig::Shows::Chosen, "chosen"_L1}}};
constexpr JsonWords<PictureConfig::Fit, 3> fits{{{PictureConfig::Fit::Whole, "whole"_L1},
                                                 {PictureConfig::Fit::Fill, "fill"_L1},
                                                 {PictureConfig::Fit::Stretch, "stretch"_L1}}};
constexpr JsonWords<PictureConfig::Turn, 4> turns{
        {{PictureConfig::Turn::None, "none"_L1},
         {PictureConfig::Turn::Right, "right"_L1},
         {PictureConfig::Turn::UpsideDown, "upsideDown"_L1},
         {PictureConfig::Turn::Left, "left"_L1}}};

} // namespace

QJsonObject viewToJson(const ViewConfig &view)
{
    QJsonArray tiles;
    for (const TilePlace &place : view.tiles)
        tiles += QJsonObject{{u"camera"_s, place.camera},
                             {u"columns"_s, place.columns},
                             {u"rows"_s, place.rows}};
    return {{u"id"_s, view.id},
            {u"name"_s, view.name},
            {u"shows"_s, wordFor(shows, view.shows)},
            {u"tiles"_s, tiles},
            {u"layout"_s, QJsonObject{{u"kind"_s, wordFor(kinds, view.layout.kind)},
                                      {u"columns"_s, view.layout.columns},
                                      {u"rows"_s, view.layout.rows}}},
            {u"dwell"_s, view.dwell}};
}

ViewConfig viewFromJson(const QJsonObject &json)
{
    ViewConfig view;
    view.id = json.value(u"id"_s).toInt();
    view.name = json.value(u"name"_s).toString();
    view.shows = valueFor(shows, json.value(u"shows"_s));
    const QJsonArray tiles = json.value(u"tiles"_s).toArray();
    for (const auto &value : tiles) {
        const QJsonObject tile = value.toObject();
        view.tiles += TilePlace{tile.value(u"camera"_s).toString(),
                                tile.value(u"columns"_s).toInt(1), tile.value(u"rows"_s).toInt(1)};
    }
    const QJsonObject layout = json.value(u"layout"_s).toObject();
    view.layout.kind = valueFor(kinds, layout.value(u"kind"_s));
    view.layout.columns = layout.value(u"columns"_s).toInt(view.layout.columns);
    view.layout.rows = layout.value(u"rows"_s).toInt(view.layout.rows);
    view.dwell = json.value(u"dwell"_s).toInt(view.dwell);
    return view;
}

QJsonObject pictureToJson(const PictureConfig &picture)
{
    return {{u"fit"_s, wordFor(fits, picture.fit)},
            {u"turn"_s, wordFor(turns, picture.turn)},
            {u"mirrored"_s, picture.mirrored}};
}

PictureConfig pictureFromJson(const QJsonObject &json)
{
    return {valueFor(fits, json.value(u"fit"_s)), valueFor(turns, json.value(u"turn"_s)),
            json.value(u"mirrored"_s).toBool()};
}

} // namespace vedette
