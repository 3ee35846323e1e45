// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stopsignal.h"

#include <QCoreApplication>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace vedette {

namespace {

#ifdef Q_OS_WIN
StopSignal *receiver = nullptr;

BOOL WINAPI onConsoleEvent(DWORD)
{
    QMetaObject::invokeMethod(receiver, &StopSignal::received, Qt::QueuedConnection);
    return TRUE;
}
#else
// A signal handler may do next to nothing: it writes a byte that the event loop reads.
int pipeEnds[2] = {-1, -1};
constexpr int handled[] = {SIGINT, SIGTERM, SIGHUP};

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = write(pipeEnds[1], &byte, 1);
}
#endif

} // namespace

#ifdef Q_OS_WIN

StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
{
    receiver = this;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

StopSignal::~StopSignal()
{
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
}

#else

StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
{
    if (pipe(pipeEnds) != 0)
        return; // the system's default then ends the program at once
    for (const int end : pipeEnds)
        fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        // A second signal ends a program that does not stop by itself.
        for (const int number : handled)
            std::signal(number, SIG_DFL);
        Q_EMIT received();
    });
    for (const int number : handled)
        std::signal(number, onSignal);
}

StopSignal::~StopSignal()
{
    for (const int number : handled)
        std::signal(number, SIG_DFL);
    for (int &end : pipeEnds) {
        close(end);
        end = -1;
    }
}

#endif

} // namespace vedette
