// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/filerun.h"

#include "app/servicemanager.h"
#include "core/capture/devices.h"
#include "core/studio/sharing.h"
#include "core/studio/studio.h"
#include "ui/faulttext.h"

#include <QTcpServer>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

QHostAddress addressOf(const ShareConfig &share)
{
    return share.address.isEmpty() ? QHostAddress(QHostAddress::Any) : QHostAddress(share.address);
}

// Whether who listens on the one address may be in the way of who listens on the other.
bool overlap(const QHostAddress &one, const QHostAddress &other)
{
    const auto isAll = [](const QHostAddress &address) {
        const QList<QHostAddress> all{QHostAddress::Any, QHostAddress::AnyIPv4,
                                      QHostAddress::AnyIPv6};
        return all.contains(address);
    };
    return isAll(one) || isAll(other) || one == other;
}

// Whether sharing could go there. A place that it cannot have would end it.
QString placeMistake(const ShareConfig &before, const ShareConfig &wanted)
{
    const bool isSamePort = wanted.port == before.port;
    if (!before.enabled || (isSamePort && wanted.address == before.address))
        return {};
    QTcpServer trial;
    const QHostAddress address = addressOf(wanted);
    if (trial.listen(address, wanted.port))
        return {};
    const auto error = trial.serverError();
    if (error == QAbstractSocket::AddressInUseError && isSamePort &&
        overlap(addressOf(before), address))
        return {}; // by ourselves, and we make way
    if (error == QAbstractSocket::AddressInUseError || error == QAbstractSocket::SocketAccessError)
        return u"Port %1 cannot be used (%2). Give another port."_s.arg(wanted.port)
                .arg(trial.errorString());
    return u"%1 cannot be listened on (%2). Give an address of this computer, or none for all of "
           "them."_s.arg(wanted.address, trial.errorString());
}

} // namespace

void applyLogSettings(const CommandLine &line, const FileSettings &settings)
{
    const QStringList formats{u"text"_s, u"json"_s, u"journal"_s};
    const qsizetype format = formats.indexOf(settings.logFormat);
    const QString level = line.logLevel.isEmpty() ? settings.logLevel : line.logLevel;
    installLog(level.isEmpty() ? u"warning"_s : level,
               line.logFormat.value_or(format < 0 ? usualLogFormat() : LogFormat(format)));
}

FileRun::FileRun(Studio &studio, CommandLine line, ConfigStore::Loaded remembered,
                 ConfigStore *store)
    : m_studio(studio)
    , m_line(std::move(line))
    , m_remembered(std::move(remembered))
    , m_store(store)
{
}

QStringList FileRun::start()
{
    return apply(readConfigFile(m_line.configFile));
}

void FileRun::reload()
{
    tellReloading();
    const QStringList mistakes = apply(readConfigFile(m_line.configFile));
    for (const QString &mistake : mistakes)
        qWarning("%s", qUtf8Printable(mistake));
    if (mistakes.isEmpty())
        qInfo("The configuration was read again.");
    else
        qWarning("The configuration stays as it was: mend the file and reload again.");
    tellReady();
}

QStringList FileRun::apply(const ConfigFile &file)
{
    if (!file.mistakes.isEmpty())
        return file.mistakes;
    QList<KnownDevice> devices;
    for (const DeviceInfo &device : m_studio.devices().devices())
        devices += KnownDevice{device.id, device.name};
    const ShareConfig &running = m_studio.configuration().share;
    const Configuration wanted = configurationOf(file.settings, m_remembered.configuration.share,
                                                 running.users, devices);
    const auto launch = prepareLaunch(m_line, wanted, false, devices);
    if (!launch)
        return {faultText(launch.error())};
    if (const Error error = validate(launch->configuration))
        return {faultText(error)};
    const QString mistake = m_studio.sharing().isGiven()
                                    ? QString()
                                    : placeMistake(running, launch->configuration.share);
    if (!mistake.isEmpty())
        return {mistake};
    applyLogSettings(m_line, file.settings);
    if (launch->testPatternStandsIn)
        qWarning("No camera was found on this machine: the test pattern stands in.");
    m_studio.apply(launch->configuration);
    remember(file.settings);
    return {};
}

void FileRun::remember(const FileSettings &settings)
{
    const Configuration before = m_remembered.configuration;
    const ShareConfig &running = m_studio.configuration().share;
    ShareConfig &kept = m_remembered.configuration.share;
    kept.identity = running.identity;
    kept.linkKey = running.linkKey;
    if (settings.users.isEmpty()) {
        kept.users = running.users;
        kept.password = running.password;
    }
    if (!m_store || (m_remembered.configuration == before && !m_remembered.isOlder))
        return;
    if (const Error error = m_store->save(m_remembered.configuration, m_remembered.kept))
        qWarning("%s", qUtf8Printable(faultText(error)));
}

} // namespace vedette
