// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/servicemanager.h"

namespace vedette {

void tellReady()
{
}

void tellReloading()
{
}

void tellStopping()
{
}

} // namespace vedette
