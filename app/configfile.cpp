// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/configfile.h"

#include "app/useradmin.h"
#include "core/notify/mqttlink.h"
#include "core/publish/publishmodule.h"
#include "core/studio/sharesecrets.h"
#include "ui/faulttext.h"
#include "ui/publishtext.h"

#include <QFile>
#include <QSslCertificate>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

// The mistake, or an empty text.
QString readPasswordFrom(const QString &path, QString &password)
{
    const auto read = readPassword(path);
    if (!read)
        return faultText(read.error());
    password = *read;
    return {};
}

// The same of a file with certificates.
QString authorityMistake(const QString &path)
{
    if (path.isEmpty())
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return faultText({ErrorCode::FileUnreadable, u"%1: %2"_s.arg(path, file.errorString())});
    return QSslCertificate::fromData(file.read(maxTomlSize)).isEmpty()
                   ? u"%1 holds no certificate in PEM. Name the authority's own."_s.arg(path)
                   : QString();
}

// What is published: addresses that stand in files, and whether it can be.
QList<Mistake> readPublished(QList<FileCamera> &cameras)
{
    QList<Mistake> mistakes;
    for (FileCamera &camera : cameras) {
        const bool isInFile = !camera.publishFile.isEmpty();
        const int line = camera.lines.value(isInFile ? u"publish-file"_s : u"publish"_s);
        if (isInFile) {
            const QString mistake = readPasswordFrom(camera.publishFile, camera.publish.url);
            if (!mistake.isEmpty())
                mistakes += {line, mistake};
            else if (!isPublishUrl(camera.publish.url))
                mistakes += {line, u"The first line of %1 is not the address of a stream at a "
                                   "media server. Write one there, as "
                                   "rtmp://192.0.2.9/live/door."_s.arg(camera.publishFile)};
        }
        if (camera.publish.url.isEmpty())
            continue;
        if (const Error problem = publishingProblem())
            mistakes += {line, publishTrouble(problem)};
    }
    return mistakes;
}

// Of the files that the settings name.
QList<Mistake> readNamedFiles(FileSettings &settings)
{
    QList<Mistake> mistakes;
    const auto tell = [&mistakes](int line, const QString &text) {
        if (!text.isEmpty())
            mistakes += {line, text};
    };
    for (FileUser &user : settings.users)
        if (!user.passwordFile.isEmpty())
            tell(user.lines.value(u"password-file"_s),
                 readPasswordFrom(user.passwordFile, user.password));
    for (FileCamera &camera : settings.cameras) {
        auto *remote = std::get_if<RemoteSpec>(&camera.config.spec);
        if (remote && !camera.passwordFile.isEmpty())
            tell(camera.lines.value(u"password-file"_s),
                 readPasswordFrom(camera.passwordFile, remote->password));
    }
    mistakes += readPublished(settings.cameras);
    auto &[webhook, mqtt] = settings.events;
    if (!settings.webhookTokenFile.isEmpty())
        tell(settings.webhookLines.value(u"token-file"_s),
             readPasswordFrom(settings.webhookTokenFile, webhook.token));
    if (!settings.mqttPasswordFile.isEmpty())
        tell(settings.mqttLines.value(u"password-file"_s),
             readPasswordFrom(settings.mqttPasswordFile, mqtt.password));
    tell(settings.webhookLines.value(u"certificate-authority"_s), authorityMistake(webhook.caFile));
    tell(settings.mqttLines.value(u"certificate-authority"_s), authorityMistake(mqtt.caFile));
    if (!mqtt.broker.isEmpty() && !MqttLink::isSupported())
        tell(settings.mqttLines.value(u"broker"_s),
             u"This Vedette was built without MQTT. Take another build, or leave out [mqtt]."_s);
    if (!settings.share.certificateFile.isEmpty())
        if (const auto fingerprint = certificateFingerprint(settings.share); !fingerprint)
            tell(settings.shareLines.value(u"certificate"_s), faultText(fingerprint.error()));
    return mistakes;
}

Account accountOf(const FileUser &user, const QList<Account> &known)
{
    Account account{user.name, user.passwordHash};
    if (user.passwordHash.isEmpty()) {
        const auto same = std::find_if(known.begin(), known.end(), [&user](const Account &one) {
            return one.name == user.name && one.digest.isEmpty() != user.digest &&
                   passwordMatches(one.passwordHash, user.password.toUtf8());
        });
        account = same != known.end()
                          ? *same
                          : makeAccount(user.name, user.password,
                                        user.digest ? DigestSignIn::On : DigestSignIn::Off);
    }
    account.role = user.role;
    return account;
}

} // namespace

ConfigFile readConfigFile(const QString &path)
{
    ConfigFile read;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        read.mistakes +=
                faultText({ErrorCode::FileUnreadable, u"%1: %2"_s.arg(path, file.errorString())});
        return read;
    }
    ReadSettings parsed = readSettings(file.read(maxTomlSize + 1));
    parsed.mistakes += readNamedFiles(parsed.settings);
    std::stable_sort(parsed.mistakes.begin(), parsed.mistakes.end(),
                     [](const Mistake &a, const Mistake &b) { return a.line < b.line; });
    for (const Mistake &mistake : std::as_const(parsed.mistakes))
        read.mistakes += mistake.line > 0
                                 ? u"%1:%2: %3"_s.arg(path).arg(mistake.line).arg(mistake.text)
                                 : u"%1: %2"_s.arg(path, mistake.text);
    read.settings = std::move(parsed.settings);
    return read;
}

Configuration configurationOf(const FileSettings &settings, const ShareConfig &remembered,
                              const QList<Account> &known, const QList<KnownDevice> &devices)
{
    Configuration configuration;
    configuration.share = settings.share;
    configuration.events = settings.events;
    configuration.share.identity = remembered.identity;
    configuration.share.linkKey = remembered.linkKey;
    if (settings.users.isEmpty()) {
        configuration.share.users = remembered.users;
        configuration.share.password = remembered.password;
    }
    for (const FileUser &user : settings.users)
        configuration.share.users += accountOf(user, known);
    for (const FileCamera &camera : settings.cameras) {
        configuration.cameras += camera.config;
        if (!camera.isShared)
            configuration.withheld += camera.config.id;
        if (!camera.publish.url.isEmpty()) {
            configuration.published += camera.publish;
            configuration.published.last().camera = camera.config.id;
        }
        auto *local = std::get_if<LocalSpec>(&configuration.cameras.last().spec);
        if (!local)
            continue;
        // One that is not there may be plugged in later, and is known by its name then.
        if (const auto found = resolveDevice(*local, devices))
            *local = *found;
        else
            local->name = local->id;
    }
    return configuration;
}

} // namespace vedette
