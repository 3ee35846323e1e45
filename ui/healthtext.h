// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/studio/healthwatch.h"

#include <QString>

namespace vedette {

/// A short line: "“Gate” is lost".
QString healthTitle(const HealthEvent &event);

/// What else there is to say: why it is lost, how long it was gone.
QString healthDetail(const HealthEvent &event);

/// What is the matter where only the address for small tiles fails.
QString smallTrouble(const Error &error);

} // namespace vedette
