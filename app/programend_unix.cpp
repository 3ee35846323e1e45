// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/programend.h"

namespace vedette {

int endProgram(int status)
{
    return status;
}

} // namespace vedette
