// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QSet>
#include <QString>

namespace vedette {

/// Which cameras were being started when Vedette last ended: kept in a file, line by line as it
/// happens, so that a crash at any moment leaves it behind. It is written, not synchronised: it
/// outlives the program, but a power cut may lose it, which blames no camera. Where it cannot be
/// written there is no protection.
/// Thread: the one that made it. One program at a time may use the file.
class StartMarks final
{
public:
    explicit StartMarks(const QString &path);

    /// What the file says: cameras that were starting when the program ended, or were paused
    /// already. From now on they are paused.
    QSet<QString> suspects();

    void noteStarting(const QString &id);
    /// It runs, failed without harm, is there no more, or may start again.
    void noteSettled(const QString &id);

private:
    void append(const char *word, const QString &id);
    void rewrite();
    void write(const QByteArray &lines);

    QFile m_file;
    QSet<QString> m_starting;
    QSet<QString> m_paused;
};

} // namespace vedette
