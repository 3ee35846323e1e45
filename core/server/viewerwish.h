// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/server/httprequest.h"

#include <QSize>

#include <optional>

namespace vedette {

/// What a viewer wants a camera's picture to be like. It is never enlarged, and keeps its shape.
struct PictureWish
{
    QSize within{0, 0}; ///< pixels; 0 in a direction leaves it open
    int quality = 0;    ///< libjpeg's, 1 to 100; 0 leaves it open

    bool isOriginal() const { return *this == PictureWish(); }
    friend bool operator==(const PictureWish &, const PictureWish &) = default;
    /// As it stands in an address: "width=640&quality=50".
    QByteArray query() const;
};

/// What a viewer asks for in the query of an address.
struct ViewerWish
{
    static constexpr int minSide = 16;
    static constexpr int maxSide = 8192;
    static constexpr double minFps = 0.1;
    static constexpr double maxFps = 240;
    static constexpr int maxAgeSeconds = 3600;

    PictureWish picture = {};
    Clock::duration period = {};                ///< at least between two frames; 0 for all frames
    std::optional<Clock::duration> maxAge = {}; ///< of a snapshot
};

/// Either `wish`, or in `problem` a sentence that says what is wrong with which item.
struct ParsedWish
{
    ViewerWish wish;
    QByteArray problem;
};

/// Reads the items "width", "height", "quality", "fps" and "max_age"; others mean nothing here.
ParsedWish parseViewerWish(const HttpRequest &request);

} // namespace vedette
