// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/identity.h"

#include <QHostAddress>
#include <QList>
#include <QUrl>

namespace vedette {

/// Where others find the share server, and by which way.
struct ShareAddress
{
    enum class Way { Wired, Wireless, Loopback, Other };

    QUrl url;              ///< of the page, without a password
    QString interfaceName; ///< the system's name of it; empty when it is not known
    Way way = Way::Other;

    friend bool operator==(const ShareAddress &, const ShareAddress &) = default;
};

/// The addresses under which a server that listens at `listening` and `port` is found, with https
/// where it speaks that, the best first: IPv4 first, as it is easier to read out. Asks the system
/// each time.
QList<ShareAddress> shareAddresses(Https https, const QHostAddress &listening, quint16 port);

} // namespace vedette
