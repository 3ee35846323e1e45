// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keepawake.h"

namespace vedette {

namespace {

class NoInhibitor final : public ScreenInhibitor
{
public:
    void hold() override {}
    void release() override {}
};

} // namespace

std::unique_ptr<ScreenInhibitor> makeScreenInhibitor()
{
    return std::make_unique<NoInhibitor>();
}

} // namespace vedette
