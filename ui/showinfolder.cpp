// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/showinfolder.h"

#include <QDesktopServices>
#include <QDir>
#include <QUrl>

namespace vedette {

bool openFolder(const QString &folder)
{
    QDir().mkpath(folder);
    return QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

} // namespace vedette
