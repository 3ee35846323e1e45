// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/givensocket.h"
#include "core/base/result.h"

#include <optional>

namespace vedette {

/// The socket that the service manager hands this program by sd_listen_fds(3), if it does. To be
/// called once, at the start, as programs that are started from here must not take it for theirs.
/// Error: InvalidValue, where it is not one TCP socket that listens; the detail is a sentence.
Result<std::optional<GivenSocket>> takeGivenSocket();

} // namespace vedette
