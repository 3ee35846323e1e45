// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <turbojpeg.h>

namespace vedette {

struct TurboDestroyer
{
    void operator()(void *handle) const { tjDestroy(handle); }
};

/// A TurboJPEG instance, freed with its owner. Null when there was no memory for it, which every
/// call with it answers with an error. Internal to core/codec.
using TurboHandle = std::unique_ptr<void, TurboDestroyer>;

} // namespace vedette
