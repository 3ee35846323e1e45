// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keepawake.h"

#include <windows.h>

namespace vedette {

namespace {

class WindowsInhibitor final : public ScreenInhibitor
{
public:
    ~WindowsInhibitor() override { release(); }

    void hold() override
    {
        SetThreadExecutionState(ES_CONTINUOUS | ES_DISPLAY_REQUIRED | ES_SYSTEM_REQUIRED);
    }
    void release() override { SetThreadExecutionState(ES_CONTINUOUS); }
};

} // namespace

std::unique_ptr<ScreenInhibitor> makeScreenInhibitor()
{
    return std::make_unique<WindowsInhibitor>();
}

} // namespace vedette
