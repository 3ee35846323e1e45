// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/framemeter.h"

#include <QString>

#include <optional>

namespace vedette {

/// What the statistics of a tile say, in a few short lines: size, pictures a second, Mbit/s (for
/// JPEG), age of the picture shown, pictures that were not shown. `age` is none while no picture
/// is shown. Empty before the first frame.
QString statisticsText(const FrameStats &stats, std::optional<Clock::duration> age,
                       quint64 dropped);

} // namespace vedette
