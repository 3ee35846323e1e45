// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace vedette {

/// Vedette itself as a process of its own, with settings of its own. Killed when it goes out of
/// scope.
class Program final
{
public:
    Program();
    ~Program();

    void start(const QStringList &arguments);
    /// As start(), by the program and the arguments of `entry`, which runs what follows them.
    void startWithin(const QStringList &entry, const QStringList &arguments);

    /// Has the program `launcher` start it.
    void startBy(const QString &launcher, const QStringList &itsArguments,
                 const QStringList &arguments);

    /// Starts it headless on a free port of the loopback interface and waits until it shares.
    /// Returns the address, or an empty one (output() tells why).
    QUrl share(const QStringList &arguments);

    /// Asks it to stop as the system does. Returns whether it ended within five seconds.
    bool stop();

    /// Runs it to its end, ten seconds at most. Returns its exit status, -1 when it did not end.
    int run(const QStringList &arguments);

    QString output() const { return m_output; }
    QString errors() const { return m_errors; }
    void forgetOutput();
    QProcess &process() { return m_process; }

    /// Kilobytes of memory that it has in use.
    qint64 residentMemory() const;
    QString configFolder() const { return m_home.filePath(QStringLiteral("config")); }
    void setEnvironment(const QProcessEnvironment &environment);

private:
    QTemporaryDir m_home;
    QProcess m_process;
    QString m_output;
    QString m_errors;
};

} // namespace vedette
