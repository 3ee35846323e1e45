// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs.h"

#include "app/configfile.h"
#include "app/useradmin.h"
#include "core/config/configstore.h"
#include "ui/faulttext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vedette {

using namespace Qt::StringLiterals;

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

QString folderOf(const CommandLine &line)
{
    return line.profile.isEmpty() ? ConfigStore::defaultFolder() : line.profile;
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

int checkConfig(const CommandLine &line)
{
    const QString path =
            line.configFile.isEmpty() ? u"/etc/vedette/vedette.toml"_s : line.configFile;
    const QStringList mistakes = readConfigFile(path).mistakes;
    for (const QString &mistake : mistakes)
        print(stderr, mistake + u'\n');
    if (mistakes.isEmpty())
        print(stdout, u"%1: no mistakes.\n"_s.arg(path));
    return mistakes.isEmpty() ? 0 : failure;
}

int hashPassword(const CommandLine &line)
{
    QString password;
    if (line.passwordFile.isEmpty()) {
        QFile input;
        if (input.open(stdin, QIODevice::ReadOnly))
            password = QString::fromUtf8(input.readLine(maxPasswordLength).trimmed());
        if (password.isEmpty())
            return complain(u"There is no password: write it into standard input, or give "
                            "--password-file."_s,
                            failure);
    } else {
        const auto read = readPassword(line.passwordFile);
        if (!read)
            return complain(faultText(read.error()), failure);
        password = *read;
    }
    print(stdout, QString::fromLatin1(hashPassword(password)) + u'\n');
    return 0;
}

} // namespace vedette
