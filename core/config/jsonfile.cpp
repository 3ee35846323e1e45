// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/jsonfile.h"

#include "core/base/errordetail.h"

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
        return failed(ErrorDetail::tr("not a file"));
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.errorString());
    const QByteArray content = file.read(maxJsonFile + 1);
    if (content.size() > maxJsonFile)
        return failed(ErrorDetail::tr("larger than %1 MiB").arg(maxJsonFile / 1024 / 1024));
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(content, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return failed(ErrorDetail::tr("%1 at byte %2")
                              .arg(parseError.errorString())
                              .arg(parseError.offset));
    if (!document.isObject())
        return failed(ErrorDetail::tr("not a JSON object"));
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
