// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/configstore.h"

#include "core/config/configjson.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

// Far above what any number of cameras needs; keeps a wrong file from being read into memory.
constexpr qint64 maxFileSize = qint64(16) * 1024 * 1024;

struct ReadFile
{
    QJsonObject json;
    Error error;
    bool exists = false;
};

ReadFile read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    const auto failed = [&](const QString &reason) {
        return ReadFile{{}, {ErrorCode::FileUnreadable, u"%1: %2"_s.arg(path, reason)}, true};
    };
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.errorString());
    if (file.size() > maxFileSize)
        return failed(u"larger than %1 MiB"_s.arg(maxFileSize / 1024 / 1024));
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return failed(u"%1 at byte %2"_s.arg(parseError.errorString()).arg(parseError.offset));
    if (!document.isObject())
        return failed(u"not a JSON object"_s);
    return {document.object(), {}, true};
}

Error write(const QString &path, const QJsonObject &json, QFile::Permissions permissions)
{
    QSaveFile file(path);
    const auto failed = [&] {
        return Error{ErrorCode::FileUnwritable, u"%1: %2"_s.arg(path, file.errorString())};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    file.setPermissions(permissions);
    file.write(QJsonDocument(json).toJson());
    if (!file.commit())
        return failed();
    return {};
}

// Keeps a copy of what could not be read, so that the next save loses nothing of the person's.
QString setAside(const QString &path)
{
    const QString base =
            path + u".unreadable-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString aside = base;
    for (int n = 2; QFile::exists(aside); ++n)
        aside = u"%1-%2"_s.arg(base).arg(n);
    return QFile::copy(path, aside) ? aside : path;
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
    return QDir().mkpath(m_folder) && m_lock.tryLock(0);
}

ConfigStore::Loaded ConfigStore::load()
{
    Loaded loaded;
    const auto readOrSetAside = [&](const QString &name) {
        const QString path = m_folder + u'/' + name;
        ReadFile file = read(path);
        if (file.error) {
            file.error.detail += u" (kept as %1)"_s.arg(setAside(path));
            loaded.problems += file.error;
        }
        return file.json;
    };
    const QJsonObject settings = readOrSetAside(u"vedette.json"_s);
    const QJsonObject secrets = readOrSetAside(u"secrets.json"_s);
    QList<Error> invalid;
    loaded.configuration = configurationFromJson(settings, secrets, invalid);
    if (!invalid.isEmpty()) {
        const QString path = m_folder + u"/vedette.json"_s;
        for (Error &error : invalid)
            error.detail = u"%1: %2"_s.arg(path, error.detail);
        invalid.last().detail += u" (kept as %1)"_s.arg(setAside(path));
        loaded.problems += invalid;
    }
    return loaded;
}

Error ConfigStore::save(const Configuration &configuration)
{
    if (!QDir().mkpath(m_folder))
        return {ErrorCode::FileUnwritable, u"%1: the folder cannot be made"_s.arg(m_folder)};
    // Secrets first: a camera without its password would be asked for it, the other way round
    // nothing is missed.
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    if (Error error = write(m_folder + u"/secrets.json"_s, secretsToJson(configuration), ownerOnly))
        return error;
    return write(m_folder + u"/vedette.json"_s, configurationToJson(configuration),
                 ownerOnly | QFile::ReadGroup | QFile::ReadOther);
}

} // namespace vedette
