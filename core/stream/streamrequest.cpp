// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/streamrequest.h"

namespace vedette {

namespace {

constexpr int maxRedirects = 5;

} // namespace

QNetworkRequest streamRequest(const QUrl &url, const QByteArray &knownTag)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(maxRedirects);
    request.setHeader(QNetworkRequest::UserAgentHeader, QByteArrayLiteral("Vedette"));
    request.setRawHeader("Accept", "multipart/x-mixed-replace, image/jpeg, */*;q=0.5");
    // Set by hand so that Qt neither asks for compressed answers nor unpacks them.
    request.setRawHeader("Accept-Encoding", "identity");
    if (!knownTag.isEmpty())
        request.setRawHeader("If-None-Match", knownTag);
    return request;
}

} // namespace vedette
