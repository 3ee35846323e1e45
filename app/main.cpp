// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "version.h"

#include "app/commandline.h"
#include "app/headless.h"
#include "app/launch.h"
#include "app/logging.h"
#include "app/memory.h"
#include "app/signinkeeper.h"
#include "app/stopsignal.h"
#include "app/useradmin.h"
#include "core/capture/devices.h"
#include "core/config/configstore.h"
#include "core/studio/camera.h"
#include "core/studio/sharing.h"
#include "core/studio/startguard.h"
#include "core/studio/studio.h"
#include "ui/faulttext.h"
#include "ui/keepawake.h"
#include "ui/languages.h"
#include "ui/mainwindow.h"
#include "ui/notifier.h"
#include "ui/theming.h"
#include "ui/trayicon.h"
#include "ui/windows.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using namespace vedette;

namespace {

constexpr int failure = 1;
constexpr int wrongUsage = 2;

QList<KnownDevice> knownDevices(CameraDevices &devices)
{
    QList<KnownDevice> known;
    for (const DeviceInfo &device : devices.devices())
        known += KnownDevice{device.id, device.name};
    return known;
}

void print(FILE *where, const QString &text)
{
    std::fputs(qUtf8Printable(text), where);
    std::fflush(where);
}

int complain(const QString &sentence, int status)
{
    print(stderr, u"vedette: %1\n"_s.arg(sentence));
    return status;
}

int listCameras(const QList<KnownDevice> &devices, bool json)
{
    if (json) {
        QJsonArray array;
        for (qsizetype n = 0; n < devices.size(); ++n)
            array += QJsonObject{
                    {u"number"_s, n}, {u"id"_s, devices[n].id}, {u"name"_s, devices[n].name}};
        print(stdout, QString::fromUtf8(QJsonDocument(array).toJson()));
        return 0;
    }
    for (qsizetype n = 0; n < devices.size(); ++n)
        print(stdout, u"%1  %2  (id %3)\n"_s.arg(n).arg(devices[n].name, devices[n].id));
    if (devices.isEmpty())
        print(stderr, u"No camera was found on this machine.\n"_s);
    return 0;
}

bool hasDisplay(const CommandLine &line)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || line.qtArguments.size() > 1;
#else
    Q_UNUSED(line);
    return true;
#endif
}

// A camera's sign-in that did not come from the key store.
QString missingNotice(const Studio &studio, const QString &id, const Error &error)
{
    const Camera *camera = studio.camera(id);
    return QCoreApplication::translate(
                   "vedette", "The sign-in of “%1” did not come from the system's key store (%2). "
                              "Sign in at its tile, or unlock the key store and start again.")
            .arg(camera ? camera->name() : id, error.detail);
}

// Passwords are in the file then.
QString refusedNotice(const Error &error, const QString &folder)
{
    return QCoreApplication::translate(
                   "vedette", "The system's key store cannot be used (%1): the passwords of "
                              "cameras are kept in %2, which only you can read.")
            .arg(error.detail, QDir::toNativeSeparators(folder + u"/secrets.json"_s));
}

QString folderOf(const CommandLine &line)
{
    return line.configFolder.isEmpty() ? ConfigStore::defaultFolder() : line.configFolder;
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
    const StopSignal stop;
    QObject::connect(&stop, &StopSignal::received, &windows, &Windows::quit);
    windows.show();
    return QApplication::exec();
}

// Why cameras do not come up by themselves. Without a window nobody can start them by hand: there
// the next start of the program does.
QString pausedNotice(const QList<Camera *> &paused, bool headless)
{
    QStringList names;
    for (const Camera *camera : paused)
        names += camera->name();
    const QString list = names.join(u", "_s);
    return headless ? QCoreApplication::translate(
                              "vedette",
                              "Vedette ended unexpectedly while these cameras were starting, so "
                              "they are paused: %1. Start Vedette again to try them once more.")
                              .arg(list)
                    : QCoreApplication::translate(
                              "vedette",
                              "Vedette ended unexpectedly while these cameras were starting, so "
                              "they are paused: %1. Start them one by one to find the cause.")
                              .arg(list);
}

// Of --set-user, --remove-user and --sign-link.
int administrate(const CommandLine &line)
{
    ConfigStore store(folderOf(line));
    const bool isMine = store.lock();
    const auto complainOfUse = [] {
        return complain(u"Another Vedette uses these settings: stop it first."_s, failure);
    };
    if (!isMine && line.signLink.isEmpty())
        return complainOfUse();
    ConfigStore::Loaded loaded = store.load();
    if (!loaded.problems.isEmpty())
        return complain(faultText(loaded.problems.first()), failure);
    const Configuration before = loaded.configuration;
    const auto told = changeUsers(line, loaded.configuration.share);
    if (!told)
        return complain(faultText(told.error()), failure);
    // Signing needs nothing saved once there is a key.
    const bool isChanged = loaded.configuration != before || loaded.isOlder;
    if (isChanged && !isMine)
        return complainOfUse();
    if (const Error error = isChanged ? store.save(loaded.configuration, loaded.kept) : Error())
        return complain(faultText(error), failure);
    print(stdout, *told + u'\n');
    return 0;
}

int run(const CommandLine &line)
{
    Studio studio;
    const QList<KnownDevice> devices = knownDevices(studio.devices());
    if (line.listCameras)
        return listCameras(devices, line.json);

    QStringList notices;
    const QString folder = folderOf(line);
    const bool firstRun = !QFile::exists(folder + u"/vedette.json"_s);
    ConfigStore store(folder);
    ConfigStore::Loaded loaded;
    if (line.remember)
        loaded = store.load();
    if (!line.headless || !line.language.isEmpty())
        useLanguage(line.language.isEmpty() ? loaded.configuration.look.language : line.language);
    studio.sharing().setTranslate(
            [](const char *text) { return QCoreApplication::translate("StandIn", text); });
    for (const Error &problem : loaded.problems)
        notices += faultText(problem);

    const auto launch = prepareLaunch(line, loaded.configuration, firstRun, devices);
    if (!launch)
        return complain(faultText(launch.error()), failure);
    if (launch->testPatternStandsIn)
        notices += QCoreApplication::translate(
                "vedette", "No camera was found on this machine: the test pattern stands in.");
    studio.apply(launch->configuration);

    const auto keyStore = line.remember ? makeSystemKeyStore() : nullptr;
    const bool remembers = line.remember && store.lock();
    SignInKeeper keeper(studio, keyStore.get(), loaded,
                        remembers && !line.headless ? SignInKeeper::Mode::Full
                                                    : SignInKeeper::Mode::ReadOnly);
    std::optional<Memory> memory;
    std::optional<StartGuard> guard;
    if (remembers) {
        if (loaded.isOlder && loaded.problems.isEmpty())
            (void)store.save(loaded.configuration, loaded.kept); // the next change tries it again
        memory.emplace(studio, store, loaded, *launch, keeper);
        guard.emplace(studio, folder + u"/starting"_s,
                      line.headless ? StartGuard::AfterOrderlyEnd::TryAgain
                                    : StartGuard::AfterOrderlyEnd::StayPaused);
        if (!guard->paused().isEmpty())
            notices += pausedNotice(guard->paused(), line.headless);
    } else if (line.remember && !line.headless) {
        notices += QCoreApplication::translate(
                "vedette", "Another Vedette uses these settings: this one remembers nothing.");
    }

    if (!line.headless)
        return runWindow(studio, line, notices, keeper, memory ? &*memory : nullptr);
    QObject::connect(&keeper, &SignInKeeper::missing, &keeper,
                     [&studio](const QString &camera, const Error &error) {
                         print(stderr, missingNotice(studio, camera, error) + u'\n');
                     });
    for (const QString &notice : notices)
        print(stderr, notice + u'\n');
    return Headless(studio).run();
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int n = 0; n < argc; ++n)
        arguments += QString::fromLocal8Bit(argv[n]);
    hidePasswords(argc, argv);

    const auto line = parseCommandLine(arguments);
    if (!line)
        return complain(line.error().detail, wrongUsage);
    if (line->help) {
        print(stdout, helpText());
        return 0;
    }
    if (line->version) {
        print(stdout, u"vedette %1\n"_s.arg(QStringLiteral(VEDETTE_VERSION)));
        return 0;
    }
    installLog(line->logLevel.isEmpty() ? u"warning"_s : line->logLevel,
               line->logFormat.value_or(usualLogFormat()));
    QCoreApplication::setApplicationName(u"vedette"_s);
    QGuiApplication::setDesktopFileName(u"org.vedette.Vedette"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VEDETTE_VERSION));

    // Only what is Qt's own goes to Qt: it would take --geometry for itself.
    QList<QByteArray> kept;
    for (const QString &argument : line->qtArguments)
        kept += argument.toLocal8Bit();
    std::vector<char *> qtArgv;
    for (QByteArray &argument : kept)
        qtArgv.push_back(argument.data());
    int qtArgc = int(qtArgv.size());
    qtArgv.push_back(nullptr);

    if (!line->setUser.isEmpty() || !line->removeUser.isEmpty() || !line->signLink.isEmpty()) {
        const QCoreApplication application(qtArgc, qtArgv.data());
        return administrate(*line);
    }
    if (line->listCameras) {
        const QCoreApplication application(qtArgc, qtArgv.data());
        return run(*line);
    }
    if (line->headless) {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        qputenv("QT_QPA_PLATFORM", "offscreen"); // only the fonts of a window system are needed
#endif
        const QGuiApplication application(qtArgc, qtArgv.data());
        return run(*line);
    }
    if (!hasDisplay(*line))
        return complain(u"There is no display to open a window on: start it from a desktop, or "
                        "with --headless to share without a window."_s,
                        failure);
    const QApplication application(qtArgc, qtArgv.data());
    return run(*line);
}
