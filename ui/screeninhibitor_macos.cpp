// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keepawake.h"

#include <IOKit/pwr_mgt/IOPMLib.h>

namespace vedette {

namespace {

class MacInhibitor final : public ScreenInhibitor
{
public:
    ~MacInhibitor() override { release(); }

    void hold() override
    {
        if (m_assertion == kIOPMNullAssertionID)
            IOPMAssertionCreateWithName(kIOPMAssertionTypePreventUserIdleDisplaySleep,
                                        kIOPMAssertionLevelOn, CFSTR("Vedette shows cameras"),
                                        &m_assertion);
    }

    void release() override
    {
        if (m_assertion != kIOPMNullAssertionID)
            IOPMAssertionRelease(m_assertion);
        m_assertion = kIOPMNullAssertionID;
    }

private:
    IOPMAssertionID m_assertion = kIOPMNullAssertionID;
};

} // namespace

std::unique_ptr<ScreenInhibitor> makeScreenInhibitor()
{
    return std::make_unique<MacInhibitor>();
}

} // namespace vedette
