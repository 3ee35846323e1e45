// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "version.h"

#include "app/arguments.h"
#include "app/commandline.h"
#include "app/eventlog.h"
#include "app/filerun.h"
#include "app/headless.h"
#include "app/hidepasswords.h"
#include "app/jobs.h"
#include "app/launch.h"
#include "app/memory.h"
#include "app/options.h"
#include "app/programend.h"
#include "app/signinkeeper.h"
#include "app/socketactivation.h"
#include "app/windowrun.h"
#include "core/capture/devices.h"
#include "core/config/configstore.h"
#include "core/studio/camera.h"
#include "core/studio/sharing.h"
#include "core/studio/startguard.h"
#include "core/studio/studio.h"
#include "ui/faulttext.h"
#include "ui/languages.h"

#include <QApplication>
#include <QFile>

#include <optional>

using namespace Qt::StringLiterals;
using namespace vedette;

namespace {

QList<KnownDevice> knownDevices(CameraDevices &devices)
{
    QList<KnownDevice> known;
    for (const DeviceInfo &device : devices.devices())
        known += KnownDevice{device.id, device.name};
    return known;
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

// Shares at the socket that the service manager gives, where it does. Returns the mistake, or an
// empty text.
QString adoptGivenSocket(Studio &studio)
{
    const auto given = takeGivenSocket();
    if (!given)
        return given.error().detail;
    if (*given)
        studio.sharing().adopt(**given);
    return {};
}

// Headless, from a configuration file.
int runFromFile(const CommandLine &line)
{
    useEnglish();
    Studio studio;
    logEvents(studio.events());
    if (const QString mistake = adoptGivenSocket(studio); !mistake.isEmpty())
        return complain(mistake, failure);
    const QString folder = folderOf(line);
    ConfigStore store(folder);
    ConfigStore::Loaded loaded;
    if (line.remember)
        loaded = store.load();
    for (const Error &problem : std::as_const(loaded.problems))
        print(stderr, faultText(problem) + u'\n');
    const bool remembers = line.remember && store.lock();
    FileRun file(studio, line, std::move(loaded), remembers ? &store : nullptr);
    const QStringList mistakes = file.start();
    for (const QString &mistake : mistakes)
        print(stderr, mistake + u'\n');
    if (!mistakes.isEmpty())
        return failure;
    std::optional<StartGuard> guard;
    if (remembers) {
        guard.emplace(studio, folder + u"/starting"_s, StartGuard::AfterOrderlyEnd::TryAgain);
        if (!guard->paused().isEmpty())
            print(stderr, pausedNotice(guard->paused(), true) + u'\n');
    }
    Headless headless(studio, Headless::LocalCameras::MayCome);
    QObject::connect(&headless, &Headless::hungUp, &file, &FileRun::reload);
    return headless.run();
}

int run(const CommandLine &line)
{
    Studio studio;
    const QList<KnownDevice> devices = knownDevices(studio.devices());
    if (line.listCameras)
        return listCameras(devices, line.json);
    logEvents(studio.events());
    if (line.headless)
        if (const QString mistake = adoptGivenSocket(studio); !mistake.isEmpty())
            return complain(mistake, failure);

    QStringList notices;
    const QString folder = folderOf(line);
    const bool firstRun = !QFile::exists(folder + u"/vedette.json"_s);
    ConfigStore store(folder);
    ConfigStore::Loaded loaded;
    if (line.remember)
        loaded = store.load();
    if (line.headless && line.language.isEmpty())
        useEnglish();
    else
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
    return Headless(studio, Headless::LocalCameras::MustWork).run();
}

int runProgram(int argc, char *argv[])
{
    const QStringList arguments = programArguments(argc, argv);
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
    if (line->printConfig) {
        print(stdout, exampleSettings());
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
    if (line->checkConfig || line->hashPassword) {
        const QCoreApplication application(qtArgc, qtArgv.data());
        return line->checkConfig ? checkConfig(*line) : hashPassword(*line);
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
        return line->configFile.isEmpty() ? run(*line) : runFromFile(*line);
    }
    if (!hasDisplay(*line))
        return complain(u"There is no display to open a window on: start it from a desktop, or "
                        "with --headless to share without a window."_s,
                        failure);
#ifdef Q_OS_WIN
    // Windows' own paints buttons in its colours on a tile's, which are others.
    QApplication::setStyle(u"fusion"_s);
#endif
    const QApplication application(qtArgc, qtArgv.data());
    return run(*line);
}

} // namespace

int main(int argc, char *argv[])
{
    return endProgram(runProgram(argc, argv));
}
