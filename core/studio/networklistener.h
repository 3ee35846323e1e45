// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/studio/networkwatch.h"

#include <functional>

namespace vedette {

/// Calls `wake` when the system tells of another network, or of what may be one; several times
/// for one change, and where the system tells it in a thread of its own. One file for each system.
class NetworkWatch::Listener
{
public:
    explicit Listener(std::function<void()> wake);
    ~Listener();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vedette
