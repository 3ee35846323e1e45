// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/studio/event.h"

#include <QByteArray>

namespace vedette {

/// The event for other programs, as the README describes it.
QByteArray eventJson(const Event &event);

} // namespace vedette
