// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/framesink.h"
#include "core/base/source.h"

#include <QSize>
#include <QTimer>

#include <atomic>
#include <memory>

namespace vedette {

/// Tries whether a source gives pictures: runs it until the first one, the first failure or the end
/// of the time, once.
/// Thread: main; the picture comes in the source's thread. Owns the source.
class SourceProbe final : public QObject, private FrameSink
{
    Q_OBJECT

public:
    SourceProbe(std::unique_ptr<Source> source, std::chrono::milliseconds within,
                QObject *parent = nullptr);
    ~SourceProbe() override;

    void start();

Q_SIGNALS:
    /// `size` of the first picture, in pixels; empty with an error. The source is stopped.
    void finished(QSize size, const vedette::Error &error);

private:
    Needs needs() const override { return Needs::AnyPicture; }
    void takeFrame(const Frame &frame) override;
    void takeStatus(const SourceStatus &status);
    void end(QSize size, Error error);

    const std::unique_ptr<Source> m_source;
    QTimer m_deadline;
    std::atomic<bool> m_seen = false;
    bool m_over = false;
};

} // namespace vedette
