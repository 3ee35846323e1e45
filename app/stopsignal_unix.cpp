// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stopsignal.h"

#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace vedette {

namespace {

// A signal handler may do next to nothing: it writes a byte that the event loop reads.
int pipeEnds[2] = {-1, -1};
constexpr int handled[] = {SIGINT, SIGTERM, SIGHUP};

void onSignal(int number)
{
    const char byte = char(number);
    [[maybe_unused]] const auto written = write(pipeEnds[1], &byte, 1);
}

} // namespace

StopSignal::StopSignal(Hangup hangup, QObject *parent)
    : QObject(parent)
{
    if (pipe(pipeEnds) != 0)
        return; // the system's default then ends the program at once
    for (const int end : pipeEnds) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK); // a handler must never wait
    }
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier, hangup] {
        std::array<char, 64> numbers{};
        const auto count = read(pipeEnds[0], numbers.data(), numbers.size());
        const auto end = numbers.begin() + std::max<ssize_t>(0, count);
        if (hangup == Hangup::IsTold &&
            std::all_of(numbers.begin(), end, [](char number) { return number == SIGHUP; })) {
            if (count > 0)
                Q_EMIT hungUp();
            return;
        }
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

} // namespace vedette
