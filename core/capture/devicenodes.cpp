// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/devicenodes.h"

#include <QFile>
#include <QFileInfo>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QString &node, const QDir &names)
{
    QFile file(names.filePath(node + "/name"_L1));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.read(256)).trimmed();
}

} // namespace

QString deniedNode(const DeviceKey &key, const DeviceFolders &folders)
{
    const QStringList nodes =
            folders.nodes.entryList({u"video*"_s}, QDir::System | QDir::Files, QDir::Name);
    for (const QString &node : nodes) {
        const QFileInfo info(folders.nodes.filePath(node));
        if (info.isReadable() && info.isWritable())
            continue;
        const QString name = nameOf(node, folders.names);
        const QString wanted = key.name.isEmpty() ? key.id : key.name;
        bool isNumber = false;
        wanted.toUInt(&isNumber);
        if (wanted.isEmpty() || isNumber || key.id == info.filePath() ||
            name.compare(wanted, Qt::CaseInsensitive) == 0)
            return info.filePath();
    }
    return {};
}

QStringList nodesNamed(const QString &name, const DeviceFolders &folders)
{
    QStringList paths;
    const QStringList nodes =
            folders.nodes.entryList({u"video*"_s}, QDir::System | QDir::Files, QDir::Name);
    for (const QString &node : nodes)
        if (nameOf(node, folders.names) == name)
            paths += folders.nodes.filePath(node);
    return paths;
}

} // namespace vedette
