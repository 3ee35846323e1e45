// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>

namespace vedette {

/// A socket that listens already and that the service manager has made for this program.
struct GivenSocket
{
    qintptr descriptor = -1; ///< stays open as long as the program runs
    QHostAddress address;
    quint16 port = 0;

    friend bool operator==(const GivenSocket &, const GivenSocket &) = default;
};

} // namespace vedette
