// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace vedette {

class ShareAnnouncer;

/// Whether others on the network find what is shared, in one plain sentence, or why not and what to
/// do about it. Empty while nothing is to be announced.
QString announcingText(const ShareAnnouncer &announcer);

} // namespace vedette
