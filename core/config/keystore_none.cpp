// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/keystore.h"

namespace vedette {

std::unique_ptr<KeyStore> makeSystemKeyStore()
{
    return nullptr;
}

} // namespace vedette
