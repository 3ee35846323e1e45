// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logging.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <cstdio>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

const char *word(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return "error";
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // Qt says so at every start where no sound server runs; Vedette uses no sound.
    if (message.startsWith("PulseAudioService: pa_context_connect() failed"_L1))
        return;
    const QString time = QDateTime::currentDateTime().toString(Qt::ISODateWithMs);
    const bool named = context.category && qstrcmp(context.category, "default") != 0;
    std::fprintf(stderr, "%s %s %s%s%s\n", qPrintable(time), word(type),
                 named ? context.category : "", named ? ": " : "", qPrintable(message));
}

} // namespace

void installLog(const QString &level)
{
    QString rules;
    if (level != "debug"_L1)
        rules += u"*.debug=false\n"_s;
    if (level == "warning"_L1 || level == "error"_L1)
        rules += u"*.info=false\n"_s;
    if (level == "error"_L1)
        rules += u"*.warning=false\n"_s;
    QLoggingCategory::setFilterRules(rules);
    qInstallMessageHandler(write);
}

} // namespace vedette
