// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/contenttype.h"

#include <QUrl>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

/// The next parameter of `rest`, up to a semicolon outside quotes, which is taken from it too.
QByteArrayView takeParameter(QByteArrayView &rest)
{
    bool quoted = false;
    qsizetype end = 0;
    for (; end < rest.size(); ++end) {
        if (rest[end] == '"')
            quoted = !quoted;
        else if (rest[end] == ';' && !quoted)
            break;
    }
    const QByteArrayView parameter = rest.first(end);
    rest = end < rest.size() ? rest.sliced(end + 1) : QByteArrayView();
    return parameter.trimmed();
}

QByteArray unquoted(QByteArrayView value)
{
    if (!value.startsWith('"'))
        return value.toByteArray();
    value = value.sliced(1);
    const qsizetype end = value.indexOf('"');
    return value.first(end < 0 ? value.size() : end).toByteArray();
}

} // namespace

ContentType parseContentType(QByteArrayView value)
{
    ContentType result;
    result.type = takeParameter(value).toByteArray().toLower();
    while (!value.isEmpty()) {
        const QByteArrayView parameter = takeParameter(value);
        const qsizetype equals = parameter.indexOf('=');
        if (equals < 0 || !result.boundary.isEmpty())
            continue;
        if (parameter.first(equals).trimmed().compare("boundary", Qt::CaseInsensitive) == 0)
            result.boundary = unquoted(parameter.sliced(equals + 1).trimmed());
    }
    return result;
}

bool isFilm(QByteArrayView type, const QUrl &url)
{
    // "video/x-motion-jpeg" and kin are pictures one after another
    const bool isVideo = type.startsWith("video/") && !type.contains("jpeg");
    return isVideo || type.endsWith("mpegurl") ||
           url.path().endsWith(".m3u8"_L1, Qt::CaseInsensitive);
}

} // namespace vedette
