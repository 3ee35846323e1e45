// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/showinfolder.h"

#include <QFileInfo>
#include <QProcess>

namespace vedette {

using namespace Qt::StringLiterals;

void showInFolder(const QStringList &files, const std::function<void()> &failed)
{
    const QFileInfo first(files.first());
    if (!QProcess::startDetached(u"open"_s, {u"-R"_s, first.filePath()}) &&
        !openFolder(first.path()))
        failed();
}

} // namespace vedette
