// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkRequest>

namespace vedette {

/// A request for pictures as cameras understand it: HTTP/1.1, nothing compressed or cached, five
/// redirects at most and never from https to http. `knownTag`: the ETag of a picture that needs
/// not be sent again.
QNetworkRequest streamRequest(const QUrl &url, const QByteArray &knownTag);

} // namespace vedette
