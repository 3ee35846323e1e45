// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/source.h"

#include <QColor>

namespace vedette::test {

/// A source whose pictures and states come from the test's hand, in the main thread.
class HandSource final : public Source
{
    Q_OBJECT

public:
    bool isRunning() const { return m_running; }
    int retries() const { return m_retries; }

    /// Delivers a picture of one colour.
    void show(const QColor &colour, QSize size = {160, 90});
    void say(const SourceStatus &status) { setStatus(status); }

    void retryNow() override { ++m_retries; }

protected:
    void beginWork() override { m_running = true; }
    void endWork() override { m_running = false; }

private:
    bool m_running = false;
    int m_retries = 0;
    quint64 m_sequence = 0;
};

} // namespace vedette::test
