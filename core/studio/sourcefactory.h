// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/source.h"
#include "core/base/workerthread.h"
#include "core/config/cameraspec.h"

#include <memory>

namespace vedette {

class CameraDevices;

/// The source that `spec` describes, not started. `devices` and `net` outlive it.
std::unique_ptr<Source> makeSource(const CameraSpec &spec, CameraDevices &devices,
                                   WorkerThread &net);

} // namespace vedette
