// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/startmarks.h"

#include <QDir>
#include <QFileInfo>

namespace vedette {

namespace {

constexpr qint64 maxFileSize = 1'048'576;
constexpr const char *starting = "starting";
constexpr const char *settled = "settled";
constexpr const char *paused = "paused";

} // namespace

StartMarks::StartMarks(const QString &path)
    : m_file(path)
{
}

QSet<QString> StartMarks::suspects()
{
    m_file.close();
    if (m_file.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = m_file.read(maxFileSize).split('\n');
        // The last one is empty, or torn by the end of the program.
        for (const QByteArray &line : lines.first(lines.size() - 1)) {
            const qsizetype space = line.indexOf(' ');
            const QByteArray word = line.first(std::max<qsizetype>(space, 0));
            const QString id = QString::fromUtf8(line.sliced(space + 1));
            if (word == starting || word == paused)
                m_paused.insert(id);
            else if (word == settled)
                m_paused.remove(id);
        }
        m_file.close();
    }
    rewrite();
    return m_paused;
}

void StartMarks::noteStarting(const QString &id)
{
    m_paused.remove(id);
    m_starting.insert(id);
    append(starting, id);
}

void StartMarks::noteSettled(const QString &id)
{
    const bool wasStarting = m_starting.remove(id);
    const bool wasPaused = m_paused.remove(id);
    if (!wasStarting && !wasPaused)
        return;
    if (m_starting.isEmpty())
        rewrite(); // so that the file does not grow
    else
        append(settled, id);
}

void StartMarks::append(const char *word, const QString &id)
{
    if (!m_file.isOpen()) {
        QDir().mkpath(QFileInfo(m_file.fileName()).path());
        m_file.open(QIODevice::WriteOnly | QIODevice::Append);
    }
    write(word + QByteArray(" ") + id.toUtf8() + '\n');
}

void StartMarks::rewrite()
{
    m_file.close();
    if (m_paused.isEmpty() && m_starting.isEmpty()) {
        m_file.remove();
        return;
    }
    QByteArray lines;
    for (const QString &id : std::as_const(m_paused))
        lines += paused + QByteArray(" ") + id.toUtf8() + '\n';
    for (const QString &id : std::as_const(m_starting))
        lines += starting + QByteArray(" ") + id.toUtf8() + '\n';
    m_file.open(QIODevice::WriteOnly | QIODevice::Truncate);
    write(lines);
}

void StartMarks::write(const QByteArray &lines)
{
    // In a folder that cannot be written the settings cannot either, which is told.
    if (m_file.isOpen() && m_file.write(lines) == lines.size())
        m_file.flush();
}

} // namespace vedette
