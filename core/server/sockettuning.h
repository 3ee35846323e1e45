// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace vedette {

/// Has a viewer's socket keep few bytes waiting in the system: what lies there unsent is old when
/// a slow viewer gets it.
void tuneForStreaming(qintptr descriptor);

/// Has the system throw away what the peer has not taken when this socket is closed.
void resetWhenClosed(qintptr descriptor);

/// Lets this process have so many files and sockets open, as far as the system allows that.
void raiseDescriptorLimit(int wanted);

} // namespace vedette
