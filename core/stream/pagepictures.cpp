// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/pagepictures.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

bool isNoCamera(const QUrl &url)
{
    static const QRegularExpression ending(u"\\.(?:gif|png|svg|ico|webp|css|js)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return ending.match(url.path()).hasMatch();
}

QString unescaped(QString value)
{
    return value.replace("&amp;"_L1, "&"_L1).trimmed();
}

} // namespace

QList<QUrl> picturesOfPage(const QByteArray &page, const QUrl &base, qsizetype most)
{
    static const QRegularExpression element(
            u"<(?:img|video|source|iframe|frame|embed)\\b[^>]*?\\ssrc\\s*=\\s*"
            "(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"'][^\\s>]*))"_s,
            QRegularExpression::CaseInsensitiveOption);
    QList<QUrl> found;
    auto matches = element.globalMatch(QString::fromUtf8(page));
    while (matches.hasNext() && found.size() < most) {
        const auto match = matches.next();
        const QString source = match.captured(1) + match.captured(2) + match.captured(3);
        QUrl url = base.resolved(QUrl(unescaped(source)));
        url.setFragment({});
        const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
        if (!source.isEmpty() && isWeb && url.isValid() && !url.host().isEmpty() &&
            !isNoCamera(url) && url != base && !found.contains(url))
            found += url;
    }
    return found;
}

QList<QUrl> streamsOfList(const QByteArray &json, const QUrl &base, qsizetype most)
{
    QList<QUrl> found;
    const QStringList names = QJsonDocument::fromJson(json).object().keys();
    for (const QString &name : names.first(std::min(names.size(), most))) {
        QUrl url = base.resolved(QUrl(u"/api/stream.mjpeg"_s));
        QUrlQuery query;
        query.addQueryItem(u"src"_s, QString::fromLatin1(QUrl::toPercentEncoding(name)));
        url.setQuery(query);
        found += url;
    }
    return found;
}

} // namespace vedette
