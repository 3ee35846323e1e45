// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/framesink.h"

#include <QList>

#include <mutex>
#include <optional>

namespace vedette {

/// A sink that keeps what a test wants to know of every frame, and the newest one. It grows with
/// every frame.
class FrameRecorder final : public FrameSink
{
public:
    struct Entry
    {
        QSize size;
        quint64 sequence;
        Clock::time_point captured;
        std::optional<quint32> counter;
    };

    Needs needs() const override { return Needs::AnyPicture; }
    void takeFrame(const Frame &frame) override;

    qsizetype count() const;
    QList<Entry> entries() const;
    Frame newest() const;
    void clear();

private:
    mutable std::mutex m_mutex;
    QList<Entry> m_entries;
    Frame m_newest;
};

} // namespace vedette
