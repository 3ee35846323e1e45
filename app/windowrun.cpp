// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowrun.h"

#include "app/jobs.h"
#include "app/memory.h"
#include "app/signinkeeper.h"
#include "app/stopsignal.h"
#include "core/studio/camera.h"
#include "core/studio/studio.h"
#include "ui/faulttext.h"
#include "ui/keepawake.h"
#include "ui/mainwindow.h"
#include "ui/notifier.h"
#include "ui/theming.h"
#include "ui/trayicon.h"
#include "ui/updatenotice.h"
#include "ui/windows.h"

#include <QApplication>
#include <QDir>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

// Passwords are in the file then.
QString refusedNotice(const Error &error, const QString &folder)
{
    return QCoreApplication::translate(
                   "vedette", "The system's key store cannot be used (%1): the passwords of "
                              "cameras are kept in %2, which only you can read.")
            .arg(error.detail, QDir::toNativeSeparators(folder + u"/secrets.json"_s));
}

} // namespace

QString missingNotice(const Studio &studio, const QString &id, const Error &error)
{
    const Camera *camera = studio.camera(id);
    return QCoreApplication::translate(
                   "vedette", "The sign-in of “%1” did not come from the system's key store (%2). "
                              "Sign in at its tile, or unlock the key store and start again.")
            .arg(camera ? camera->name() : id, error.detail);
}

int runWindow(Studio &studio, const CommandLine &line, const QStringList &notices,
              SignInKeeper &keeper, Memory *memory)
{
    const Theming theming(studio, makeDesktopScheme());
    Windows windows(studio);
    MainWindow &first = windows.first();
    if (memory)
        QObject::connect(memory, &Memory::failed, &windows,
                         [&windows](const Error &error) { windows.showMessage(faultText(error)); });
    QObject::connect(&keeper, &SignInKeeper::refused, &windows, [&](const Error &error) {
        windows.showMessage(refusedNotice(error, folderOf(line)));
    });
    QObject::connect(&keeper, &SignInKeeper::missing, &windows,
                     [&](const QString &camera, const Error &error) {
                         windows.showMessage(missingNotice(studio, camera, error));
                     });
    for (const QString &notice : notices)
        windows.showMessage(notice);
    if (line.place) {
        first.setWindowState(first.windowState() & ~(Qt::WindowMaximized | Qt::WindowFullScreen));
        first.resize(line.place->size);
        if (line.place->position)
            first.move(*line.place->position);
    }
    if (line.fullScreen)
        first.setWindowState(first.windowState() | Qt::WindowFullScreen);
    const Notifier notifier(studio, makeDesktopNotices());
    const KeepAwake keepAwake(studio, windows, makeScreenInhibitor());
    const TrayIcon tray(studio, windows);
    const UpdateNotice updates(studio, windows);
    const StopSignal stop;
    QObject::connect(&stop, &StopSignal::received, &windows, &Windows::quit);
    windows.show();
    return QApplication::exec();
}

} // namespace vedette
