// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/viewerwish.h"

#include <algorithm>

namespace vedette {

namespace {

QByteArray rangeProblem(QByteArrayView name, QByteArrayView kind, double least, double most)
{
    return name.toByteArray() + " has to be a " + kind.toByteArray() + " from " +
           QByteArray::number(least) + " to " + QByteArray::number(most) + ".";
}

/// Nothing when the item is not there. Plain decimal digits only, and a point where `kind` allows.
std::optional<double> item(const HttpRequest &request, QByteArrayView name, QByteArrayView kind,
                           double least, double most, QByteArray &problem)
{
    const QByteArray text = request.queryItem(name);
    if (text.isNull())
        return {};
    const bool isPlain = !text.isEmpty() && text.size() <= 16 &&
                         std::all_of(text.begin(), text.end(), [&](char c) {
                             return (c >= '0' && c <= '9') || (c == '.' && kind == "number");
                         });
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (isPlain && isNumber && value >= least && value <= most)
        return value;
    problem = rangeProblem(name, kind, least, most);
    return {};
}

Clock::duration seconds(double value)
{
    return std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(value));
}

} // namespace

QByteArray PictureWish::query() const
{
    QByteArrayList items;
    if (within.width() > 0)
        items.append("width=" + QByteArray::number(within.width()));
    if (within.height() > 0)
        items.append("height=" + QByteArray::number(within.height()));
    if (quality > 0)
        items.append("quality=" + QByteArray::number(quality));
    return items.join('&');
}

ParsedWish parseViewerWish(const HttpRequest &request)
{
    constexpr QByteArrayView whole("whole number");
    constexpr QByteArrayView number("number");
    ParsedWish parsed;
    ViewerWish &wish = parsed.wish;
    const auto side = [&](QByteArrayView name) {
        return int(
                item(request, name, whole, ViewerWish::minSide, ViewerWish::maxSide, parsed.problem)
                        .value_or(0));
    };
    wish.picture.within = {side("width"), side("height")};
    wish.picture.quality = int(item(request, "quality", whole, 1, 100, parsed.problem).value_or(0));
    if (const auto fps = item(request, "fps", number, ViewerWish::minFps, ViewerWish::maxFps,
                              parsed.problem))
        wish.period = seconds(1 / *fps);
    if (const auto age =
                item(request, "max_age", number, 0, ViewerWish::maxAgeSeconds, parsed.problem))
        wish.maxAge = seconds(*age);
    return parsed;
}

} // namespace vedette
