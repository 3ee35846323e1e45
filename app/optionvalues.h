// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"

namespace vedette {

/// An InvalidValue of this sentence.
Error usage(const QString &sentence);

/// What stands behind --listen, --valid-for, --geometry and --publish. Errors: InvalidValue with a
/// sentence.
Result<ListenAddress> parseListen(const QString &text);
std::optional<std::chrono::seconds> parseTime(const QString &text);
Result<WindowPlace> parseGeometry(const QString &text);
Result<PublishOrder> parsePublish(const QString &text);

} // namespace vedette
