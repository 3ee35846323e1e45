// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

QT_BEGIN_NAMESPACE
class QNetworkReply;
QT_END_NAMESPACE

namespace vedette {

/// Why `reply` brought no answer of use: of code None when its status is 2xx or 304 and nothing
/// went wrong. The detail never holds the address, the user name or the password.
Error replyError(const QNetworkReply &reply);

} // namespace vedette
