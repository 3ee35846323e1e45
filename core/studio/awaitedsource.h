// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/source.h"

namespace vedette {

/// Stands for a camera whose sign-in is still to come: it connects nowhere, and is replaced then.
/// Thread: main.
class AwaitedSource final : public Source
{
    Q_OBJECT

public:
    using Source::Source;

protected:
    void beginWork() override { setStatus({SourceState::Connecting, {}, {}}); }
    void endWork() override {}
};

} // namespace vedette
