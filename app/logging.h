// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QLoggingCategory>
#include <QString>

namespace vedette {

/// How a line of the log looks.
enum class LogFormat {
    Text,    ///< time, level, category, message
    Json,    ///< an object with time (UTC), level, category and message
    Journal, ///< the level as sd-daemon(3) has it and no time: systemd adds its own
};

/// Journal when systemd reads the standard error, as systemd.exec(5) says, else Text.
LogFormat usualLogFormat();

/// Sends all messages of `level` (debug, info, warning, error) and above to standard error, one
/// line each. Messages come from all threads.
void installLog(const QString &level, LogFormat format);

/// The line, without its end, for a message of `category` (empty: none).
QByteArray logLine(LogFormat format, QtMsgType type, const QString &category,
                   const QString &message, const QDateTime &time);

} // namespace vedette
