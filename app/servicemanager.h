// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace vedette {

/// What the service manager is told by sd_notify(3)'s datagrams, where NOTIFY_SOCKET names its
/// socket; else nothing happens.
void tellReady();
void tellReloading();
void tellStopping();

} // namespace vedette
