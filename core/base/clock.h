// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace vedette {

/// The clock of frames, deadlines and retries: monotonic, one for the whole process.
using Clock = std::chrono::steady_clock;

using namespace std::chrono_literals;

} // namespace vedette
