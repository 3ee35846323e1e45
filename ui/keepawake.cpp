// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keepawake.h"

#include "core/studio/studio.h"
#include "ui/mainwindow.h"
#include "ui/windows.h"

#include <algorithm>

namespace vedette {

namespace {

constexpr int tick = 2000; // ms: screens wait for minutes

} // namespace

KeepAwake::KeepAwake(const Studio &studio, const Windows &windows,
                     std::unique_ptr<ScreenInhibitor> inhibitor, QObject *parent)
    : QObject(parent)
    , m_studio(studio)
    , m_windows(windows)
    , m_inhibitor(std::move(inhibitor))
{
    m_clock.setInterval(tick);
    connect(&m_clock, &QTimer::timeout, this, &KeepAwake::check);
    connect(&studio, &Studio::configurationChanged, this, &KeepAwake::check);
    m_clock.start();
}

KeepAwake::~KeepAwake()
{
    if (m_holds)
        m_inhibitor->release();
}

void KeepAwake::check()
{
    const auto windows = m_windows.all();
    const bool wanted = m_studio.configuration().window.keepAwake &&
                        std::any_of(windows.begin(), windows.end(), [](const MainWindow *window) {
                            return window->showsLivePicture();
                        });
    if (wanted == m_holds)
        return;
    m_holds = wanted;
    if (wanted)
        m_inhibitor->hold();
    else
        m_inhibitor->release();
}

} // namespace vedette
