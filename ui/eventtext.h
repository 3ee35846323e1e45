// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/studio/event.h"

#include <QString>

namespace vedette {

/// A short line: "“Gate” is lost".
QString eventTitle(const Event &event);

/// What else there is to say: why it is lost, how long it was gone. May be empty.
QString eventDetail(const Event &event);

/// What is the matter where only the address for small tiles fails.
QString smallTrouble(const Error &error);

} // namespace vedette
