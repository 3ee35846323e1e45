// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/weburl.h"

#include <QUrl>

namespace vedette {

using namespace Qt::StringLiterals;

bool isWebUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) &&
           !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasFragment();
}

} // namespace vedette
