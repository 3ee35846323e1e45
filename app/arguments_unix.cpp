// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/arguments.h"

namespace vedette {

QStringList programArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int n = 0; n < argc; ++n)
        arguments += QString::fromLocal8Bit(argv[n]);
    return arguments;
}

} // namespace vedette
