// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/showinfolder.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QUrl>

namespace vedette {

using namespace Qt::StringLiterals;

// By the freedesktop.org specification "File Manager D-Bus Interface"; where nobody offers it, the
// folder is opened.
void showInFolder(const QStringList &files, const std::function<void()> &failed)
{
    QStringList uris;
    for (const QString &file : files)
        uris += QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded);
    QDBusMessage call = QDBusMessage::createMethodCall(
            u"org.freedesktop.FileManager1"_s, u"/org/freedesktop/FileManager1"_s,
            u"org.freedesktop.FileManager1"_s, u"ShowItems"_s);
    call.setArguments({uris, QString()});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
                     [watcher, failed, folder = QFileInfo(files.first()).path()] {
                         watcher->deleteLater();
                         if (QDBusPendingReply<>(*watcher).isError() && !openFolder(folder))
                             failed();
                     });
}

} // namespace vedette
