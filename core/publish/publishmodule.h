// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/publish/streamwriter.h"

#include <memory>

namespace vedette {

/// Makes a writer by the module, which is loaded for the first one and then stays: beside the
/// program, or in ../lib/vedette; or where VEDETTE_MODULES says. `limit` outlives the writer.
/// Errors: PublishingAbsent, with the system's words where there is a module that cannot be loaded.
/// Thread: any.
Result<std::unique_ptr<StreamWriter>> makeStreamWriter(const CallLimit &limit);

/// Why nothing can be published here, or an error of code None.
Error publishingProblem();

} // namespace vedette
