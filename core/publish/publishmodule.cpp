// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/publishmodule.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

QString modulePath()
{
    const QString program = QCoreApplication::applicationDirPath();
    const QString given = qEnvironmentVariable("VEDETTE_MODULES");
    const QStringList folders = given.isEmpty()
                                        ? QStringList{program, program + u"/../lib/vedette"_s}
                                        : QStringList{given};
    for (const QString &folder : folders) {
        const QDir dir(folder);
        const QStringList files = dir.entryList({u"vedette-publish.*"_s}, QDir::Files);
        for (const QString &file : files)
            if (QLibrary::isLibrary(file))
                return dir.filePath(file);
    }
    return {};
}

// Sets `make` where there is no error.
Error load(MakeStreamWriter &make)
{
    const QString path = modulePath();
    if (path.isEmpty())
        return {ErrorCode::PublishingAbsent, {}};
    QLibrary library(path);
    library.setLoadHints(QLibrary::ResolveAllSymbolsHint | QLibrary::PreventUnloadHint);
    make = reinterpret_cast<MakeStreamWriter>(library.resolve(makeStreamWriterName));
    if (!make)
        return {ErrorCode::PublishingAbsent, library.errorString()};
    return {};
}

} // namespace

Result<std::unique_ptr<StreamWriter>> makeStreamWriter(const CallLimit &limit)
{
    MakeStreamWriter make = nullptr;
    if (const Error error = load(make))
        return error;
    return std::unique_ptr<StreamWriter>(make(limit));
}

Error publishingProblem()
{
    MakeStreamWriter make = nullptr;
    return load(make);
}

} // namespace vedette
