// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/arguments.h"

#include <windows.h>

#include <shellapi.h>

namespace vedette {

// main()'s own have question marks for all that the system's code page lacks.
QStringList programArguments(int, char **)
{
    QStringList arguments;
    int count = 0;
    wchar_t **const words = CommandLineToArgvW(GetCommandLineW(), &count);
    for (int n = 0; words && n < count; ++n)
        arguments += QString::fromWCharArray(words[n]);
    LocalFree(words);
    return arguments;
}

} // namespace vedette
