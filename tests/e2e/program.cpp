// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <unistd.h>

namespace vedette {

using namespace Qt::StringLiterals;

Program::Program()
{
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
                     [this] { m_output += QString::fromUtf8(m_process.readAllStandardOutput()); });
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
                     [this] { m_errors += QString::fromUtf8(m_process.readAllStandardError()); });
}

Program::~Program()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void Program::setEnvironment(const QProcessEnvironment &environment)
{
    m_process.setProcessEnvironment(environment);
}

void Program::start(const QStringList &arguments)
{
    startWithin({}, arguments);
}

void Program::startWithin(const QStringList &entry, const QStringList &arguments)
{
    forgetOutput();
    QStringList words =
            entry + QStringList{QStringLiteral(VEDETTE_PROGRAM), u"--profile"_s, configFolder()} +
            arguments;
    m_process.start(words.takeFirst(), words);
}

void Program::startBy(const QString &launcher, const QStringList &itsArguments,
                      const QStringList &arguments)
{
    forgetOutput();
    m_process.start(launcher, itsArguments +
                                      QStringList{QStringLiteral(VEDETTE_PROGRAM), u"--profile"_s,
                                                  configFolder()} +
                                      arguments);
}

QUrl Program::share(const QStringList &arguments)
{
    QStringList all{u"--headless"_s, u"--listen"_s, u"127.0.0.1:0"_s};
    if (!arguments.contains(u"--open"_s) && !arguments.contains(u"--password-file"_s))
        all += u"--open"_s;
    start(all + arguments);
    static const QRegularExpression line(u"Sharing at (http://\\S+)"_s);
    const bool shares = QTest::qWaitFor(
            [this] {
                return line.match(m_output).hasMatch() || m_process.state() == QProcess::NotRunning;
            },
            20'000);
    return shares ? QUrl(line.match(m_output).captured(1)) : QUrl();
}

bool Program::stop()
{
    m_process.terminate();
    return m_process.waitForFinished(5000);
}

int Program::run(const QStringList &arguments)
{
    start(arguments);
    if (!m_process.waitForFinished(10'000) || m_process.exitStatus() != QProcess::NormalExit)
        return -1;
    return m_process.exitCode();
}

qint64 Program::residentMemory() const
{
    QFile file(u"/proc/%1/statm"_s.arg(m_process.processId()));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) / 1024;
}

void Program::forgetOutput()
{
    m_output.clear();
    m_errors.clear();
}

} // namespace vedette
