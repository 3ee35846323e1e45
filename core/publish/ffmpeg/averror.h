// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace vedette {

/// What FFmpeg's `code`, which is below zero, means at a media server; `words` is what it said of
/// it (see AvLog), and may be empty.
Error avError(int code, const QString &words);

} // namespace vedette
