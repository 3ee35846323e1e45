// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTcpSocket;

namespace vedette {

/// Sets a viewer's socket up so that a frame leaves at once and few wait in the system: what lies
/// there unsent is old when a slow viewer gets it.
void tuneForStreaming(QTcpSocket &socket);

/// Closes at once and throws away what the peer has not taken, in the system too.
void closeHard(QTcpSocket &socket);

/// Lets this process have so many files and sockets open, as far as the system allows that.
void raiseDescriptorLimit(int wanted);

} // namespace vedette
