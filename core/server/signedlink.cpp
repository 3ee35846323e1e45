// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/signedlink.h"

#include "core/server/secretbytes.h"

#include <QMessageAuthenticationCode>
#include <QUrlQuery>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

bool isPicture(const Route &route)
{
    return route.target == RouteTarget::Stream || route.target == RouteTarget::Snapshot;
}

QByteArray signatureOf(const Route &route, const QByteArray &expires, const QByteArray &key)
{
    // No id holds a line end, so that nothing else reads the same.
    const QByteArray what = route.target == RouteTarget::Stream ? "stream" : "snapshot";
    return QMessageAuthenticationCode::hash("vedette link 1\n" + what + '\n' +
                                                    route.cameraId.toUtf8() + '\n' + expires,
                                            key, QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

QUrl signedLink(const QUrl &url, const QByteArray &key, const QDateTime &expires)
{
    QUrlQuery query(url);
    HttpRequest request;
    request.path = url.path(QUrl::FullyDecoded).toUtf8();
    if (query.hasQueryItem(u"action"_s))
        request.query.append({"action", query.queryItemValue(u"action"_s).toUtf8()});
    Route route = routeFor(request);
    // Below a prefix that a proxy takes off.
    for (qsizetype slash = 0; !isPicture(route) && (slash = request.path.indexOf('/', 1)) > 0;
         route = routeFor(request))
        request.path.remove(0, slash);
    if (!isPicture(route) || key.isEmpty())
        return {};
    const QByteArray seconds = QByteArray::number(expires.toSecsSinceEpoch());
    query.removeAllQueryItems(u"expires"_s);
    query.removeAllQueryItems(u"signature"_s);
    query.addQueryItem(u"expires"_s, QString::fromLatin1(seconds));
    query.addQueryItem(u"signature"_s, QString::fromLatin1(signatureOf(route, seconds, key)));
    QUrl link = url;
    link.setQuery(query);
    return link;
}

std::optional<QDateTime> signedUntil(const HttpRequest &request, const QByteArray &key)
{
    const QByteArray signature = request.queryItem("signature");
    const QByteArray expires = request.queryItem("expires");
    const Route route = routeFor(request);
    bool isNumber = false;
    const qint64 seconds = expires.toLongLong(&isNumber);
    if (signature.isEmpty() || key.isEmpty() || !isNumber || !isPicture(route) ||
        !equalInConstantTime(signature, signatureOf(route, expires, key)))
        return {};
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

} // namespace vedette
