// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/remoteaddress.h"

#include <QDir>

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
    static const QStringList schemes{u"http"_s, u"https"_s, u"rtsp"_s, u"rtsps"_s};
    if (url.isLocalFile())
        return QDir::isAbsolutePath(url.toLocalFile());
    return url.isValid() && !url.host().isEmpty() && schemes.contains(url.scheme());
}

QString shownAddress(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace vedette
