// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/jsonfile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace vedette {

using namespace Qt::StringLiterals;

JsonFile readJsonFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    const auto failed = [&](const QString &reason) {
        return JsonFile{{}, {ErrorCode::FileUnreadable, u"%1: %2"_s.arg(path, reason)}, true};
    };
    if (!QFileInfo(path).isFile())
        return failed(u"not a file"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.errorString());
    const QByteArray content = file.read(maxJsonFile + 1);
    if (content.size() > maxJsonFile)
        return failed(u"larger than %1 MiB"_s.arg(maxJsonFile / 1024 / 1024));
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(content, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return failed(u"%1 at byte %2"_s.arg(parseError.errorString()).arg(parseError.offset));
    if (!document.isObject())
        return failed(u"not a JSON object"_s);
    return {document.object(), {}, true};
}

Error writeJsonFile(const QString &path, const QJsonObject &json, QFile::Permissions permissions)
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

} // namespace vedette
