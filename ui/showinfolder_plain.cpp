// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/showinfolder.h"

#include <QFileInfo>

namespace vedette {

void showInFolder(const QStringList &files, const std::function<void()> &failed)
{
    if (!openFolder(QFileInfo(files.first()).path()))
        failed();
}

} // namespace vedette
