// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/discovery/servicebrowser.h"

#include <QStringList>

namespace vedette {

/// Of all that `browser` knows, sorted.
inline QStringList namesOf(const ServiceBrowser &browser)
{
    QStringList names;
    const auto services = browser.services();
    for (const FoundService &service : services)
        names += service.name;
    names.sort();
    return names;
}

} // namespace vedette
