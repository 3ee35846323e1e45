// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/remoteaddress.h"

namespace vedette {

using namespace Qt::StringLiterals;

RemoteAddress RemoteAddress::fromUrl(QUrl url)
{
    RemoteAddress address;
    address.user = url.userName(QUrl::FullyDecoded);
    address.password = url.password(QUrl::FullyDecoded);
    url.setUserInfo({});
    address.url = std::move(url);
    return address;
}

bool RemoteAddress::isValid() const
{
    const QString scheme = url.scheme();
    return url.isValid() && !url.host().isEmpty() && (scheme == u"http"_s || scheme == u"https"_s);
}

QString shownAddress(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace vedette
