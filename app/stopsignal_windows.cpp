// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stopsignal.h"

#include <QMutex>

#include <windows.h>

#include <utility>

namespace vedette {

namespace {

// Windows calls in a thread of its own.
QMutex mutex;
StopSignal *receiver = nullptr;

// Windows ends the program as soon as the handler of these events is back, and after 5 seconds
// anyhow.
bool endsAfterwards(DWORD event)
{
    return event == CTRL_CLOSE_EVENT || event == CTRL_LOGOFF_EVENT || event == CTRL_SHUTDOWN_EVENT;
}

BOOL WINAPI onConsoleEvent(DWORD event)
{
    {
        const QMutexLocker lock(&mutex);
        // A second event ends a program that does not stop by itself.
        StopSignal *told = std::exchange(receiver, nullptr);
        if (!told)
            return FALSE;
        QMetaObject::invokeMethod(told, &StopSignal::received, Qt::QueuedConnection);
    }
    if (endsAfterwards(event))
        Sleep(INFINITE);
    return TRUE;
}

} // namespace

StopSignal::StopSignal(Hangup, QObject *parent)
    : QObject(parent)
{
    const QMutexLocker lock(&mutex);
    receiver = this;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

StopSignal::~StopSignal()
{
    const QMutexLocker lock(&mutex);
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    receiver = nullptr;
}

} // namespace vedette
