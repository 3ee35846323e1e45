// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace vedette {

class Events;

/// Has a line logged for each event, in the category "event": a warning for what somebody may want
/// to look after, else information.
void logEvents(Events &events);

} // namespace vedette
