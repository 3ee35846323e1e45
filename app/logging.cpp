// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logging.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <cstdio>

#ifdef Q_OS_LINUX
#include <sys/stat.h>
#include <unistd.h>
#endif

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

// syslog(3): 7 debug, 6 info, 4 warning, 3 error.
const char *priority(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "<7>";
    case QtInfoMsg:
        return "<6>";
    case QtWarningMsg:
        return "<4>";
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return "<3>";
}

std::atomic<LogFormat> chosen = LogFormat::Text; // read in every thread that logs

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // Qt says so at every start where no sound server runs; Vedette uses no sound.
    if (message.startsWith("PulseAudioService: pa_context_connect() failed"_L1))
        return;
    const bool named = context.category && qstrcmp(context.category, "default") != 0;
    const QByteArray line =
            logLine(chosen, type, named ? QString::fromLatin1(context.category) : QString(),
                    message, QDateTime::currentDateTime()) +
            '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr); // whole, whoever else writes
    std::fflush(stderr); // not every C library writes by itself what is for a file
}

} // namespace

LogFormat usualLogFormat()
{
#ifdef Q_OS_LINUX
    struct stat info
    {
    };
    const QByteArray stream = qgetenv("JOURNAL_STREAM");
    if (!stream.isEmpty() && fstat(STDERR_FILENO, &info) == 0 &&
        stream == QByteArray::number(quint64(info.st_dev)) + ':' +
                          QByteArray::number(quint64(info.st_ino)))
        return LogFormat::Journal;
#endif
    return LogFormat::Text;
}

QByteArray logLine(LogFormat format, QtMsgType type, const QString &category,
                   const QString &message, const QDateTime &time)
{
    if (format == LogFormat::Json) {
        QJsonObject line{{u"time"_s, time.toUTC().toString(Qt::ISODateWithMs)},
                         {u"level"_s, QString::fromLatin1(word(type))},
                         {u"message"_s, message}};
        if (!category.isEmpty())
            line.insert(u"category"_s, category);
        return QJsonDocument(line).toJson(QJsonDocument::Compact);
    }
    const QString named = category.isEmpty() ? message : category + u": "_s + message;
    if (format == LogFormat::Journal) {
        const QString level = QString::fromLatin1(priority(type));
        QString lines = level + named;
        return lines.replace(u'\n', u'\n' + level).toUtf8();
    }
    return u"%1 %2 %3"_s
            .arg(time.toString(Qt::ISODateWithMs), QString::fromLatin1(word(type)), named)
            .toUtf8();
}

void installLog(const QString &level, LogFormat format)
{
    chosen = format;
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
