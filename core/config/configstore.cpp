// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/configstore.h"

#include "core/base/errordetail.h"
#include "core/config/configjson.h"
#include "core/config/jsonfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto settingsName = "vedette.json"_L1;
constexpr auto secretsName = "secrets.json"_L1;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Keeps a copy of what could not be read, so that the next save loses nothing of the person's. A
// copy that is there already does: one is made however often the program starts.
QString setAside(const QString &path)
{
    const QFileInfo info(path);
    const QString base = path + u".unreadable-"_s;
    const QByteArray content = info.size() <= maxJsonFile ? contentOf(path) : QByteArray();
    if (content.size() == info.size()) {
        const auto copies = info.dir().entryList({QFileInfo(base).fileName() + u'*'}, QDir::Files);
        for (const QString &copy : copies) {
            const QFileInfo other(info.dir(), copy);
            if (other.size() == info.size() && contentOf(other.filePath()) == content)
                return other.filePath();
        }
    }
    const QString dated = base + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString aside = dated;
    for (int n = 2; QFile::exists(aside); ++n)
        aside = u"%1-%2"_s.arg(dated).arg(n);
    // What may not be read can still be moved.
    return QFile::copy(path, aside) || QFile::rename(path, aside) ? aside : path;
}

// What a save that was killed has left: QSaveFile's files, which are named after the one that they
// would have become.
void removeLitter(const QString &folder, const QString &name)
{
    static const QRegularExpression letters(u"^[A-Za-z]{6}$"_s);
    const QDir dir(folder);
    for (const QString &file : dir.entryList({name + u".??????"_s}, QDir::Files | QDir::Hidden))
        if (letters.match(file.last(6)).hasMatch())
            QFile::remove(dir.filePath(file));
}

} // namespace

QString ConfigStore::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

ConfigStore::ConfigStore(QString folder)
    : m_folder(std::move(folder))
    , m_lock(m_folder + u"/lock"_s)
{
    m_lock.setStaleLockTime(0); // held for as long as we run, however long that is
}

bool ConfigStore::lock()
{
    if (m_lock.isLocked())
        return true;
    if (!QDir().mkpath(m_folder) || !m_lock.tryLock(0))
        return false;
    removeLitter(m_folder, settingsName);
    removeLitter(m_folder, secretsName);
    return true;
}

ConfigStore::Loaded ConfigStore::load()
{
    Loaded loaded;
    const QString settingsPath = m_folder + u'/' + settingsName;
    const QString secretsPath = m_folder + u'/' + secretsName;
    const JsonFile settings = readJsonFile(settingsPath);
    const JsonFile secrets = readJsonFile(secretsPath);
    loaded.problems += settings.error;
    loaded.isOlder = secrets.json.value(u"share"_s).isString();
    QList<Error> invalid;
    loaded.kept = keptFromJson(secrets.json);
    loaded.configuration = configurationFromJson(settings.json, secrets.json, invalid);
    for (Error &error : invalid)
        error.detail = u"%1: %2"_s.arg(settingsPath, error.detail);
    loaded.problems += invalid;
    loaded.problems.removeIf([](const Error &error) { return !error; });
    if (!loaded.problems.isEmpty()) {
        QString kept = setAside(settingsPath);
        // The passwords of cameras that were not read would go with the next save.
        if (secrets.exists && !secrets.error)
            kept += u", "_s + setAside(secretsPath);
        loaded.problems.last().detail += u' ' + ErrorDetail::tr("(kept as %1)").arg(kept);
    }
    if (secrets.error) {
        loaded.problems += secrets.error;
        loaded.problems.last().detail +=
                u' ' + ErrorDetail::tr("(kept as %1)").arg(setAside(secretsPath));
    }
    return loaded;
}

Error ConfigStore::save(const Configuration &configuration, const KeptSignIns &kept)
{
    if (!QDir().mkpath(m_folder))
        return {ErrorCode::FileUnwritable,
                ErrorDetail::tr("%1: the folder cannot be made").arg(m_folder)};
    // Secrets first: a camera without its password would be asked for it, the other way round
    // nothing is missed. They also say what is in the key store instead.
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    if (Error error = writeJsonFile(m_folder + u'/' + secretsName,
                                    secretsToJson(configuration, kept), ownerOnly))
        return error;
    return writeJsonFile(m_folder + u'/' + settingsName, configurationToJson(configuration, kept),
                         ownerOnly | QFile::ReadGroup | QFile::ReadOther);
}

} // namespace vedette
