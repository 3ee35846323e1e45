// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/unsupported.h"

namespace vedette {

std::unique_ptr<Announcer> makeAnnouncer()
{
    return makeUnsupportedAnnouncer();
}

std::unique_ptr<ServiceBrowser> makeServiceBrowser(const QStringList &types)
{
    Q_UNUSED(types)
    return makeUnsupportedBrowser();
}

} // namespace vedette
