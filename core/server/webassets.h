// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/httpresponse.h"

namespace vedette {

/// The file of the web page at `path` ("/" is the page itself), with the headers that keep the
/// page from loading, or being shown in, anything that is not from this server. `path` is one of
/// the paths that routes.cpp knows as an asset.
HttpResponse webAsset(QByteArrayView path);

} // namespace vedette
