// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/httpresponse.h"

namespace vedette {

/// The file of the web page at `path` ("/" is the page itself), with the headers that keep the
/// page from loading, or being shown in, anything that is not from this server or one of
/// `frameAncestors` (see OriginPolicy). `path` is one of the paths that routes.cpp knows as an
/// asset.
HttpResponse webAsset(QByteArrayView path, const QByteArray &frameAncestors);

/// Those headers alone.
HttpHeaders pageHeaders(const QByteArray &frameAncestors);

} // namespace vedette
