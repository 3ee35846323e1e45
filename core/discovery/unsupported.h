// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/discovery/announcer.h"
#include "core/discovery/servicebrowser.h"

namespace vedette {

/// Those of a system that has no service for DNS-SD.
std::unique_ptr<Announcer> makeUnsupportedAnnouncer();
std::unique_ptr<ServiceBrowser> makeUnsupportedBrowser();

} // namespace vedette
