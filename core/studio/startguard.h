// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/source.h"
#include "core/config/startmarks.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace vedette {

class Camera;
class Studio;

/// Sees to it that a camera which ends the program while it starts does so only once: it is marked
/// before its first start of a run and until it has been live for a while or failed in an orderly
/// way. A camera that is still marked from the run before is paused.
/// Thread: main.
class StartGuard final : public QObject
{
    Q_OBJECT

public:
    enum class AfterOrderlyEnd {
        StayPaused, ///< until a person starts the camera
        TryAgain,   ///< who starts the program again wants its cameras: nobody can press a button
    };

    /// How long a camera must have been live, and how long it is marked at most.
    static constexpr std::chrono::milliseconds settledAfter = 3s;
    static constexpr std::chrono::milliseconds longestStart = 30s;

    /// To be made before anything takes pictures. Pauses cameras of `studio` at once.
    StartGuard(Studio &studio, const QString &path, AfterOrderlyEnd afterwards);
    ~StartGuard() override;

    /// The cameras that were paused, in the order of the wall.
    const QList<Camera *> &paused() const { return m_paused; }

private:
    void follow(Camera &camera);
    void note(Camera &camera, const SourceStatus &status);
    void settle(const QString &id);
    void settleOverdue();

    StartMarks m_marks;
    const AfterOrderlyEnd m_afterwards;
    QList<Camera *> m_paused;
    QHash<QString, Clock::time_point> m_starting; // until then at most
    QSet<QString> m_settled;                      // not marked again in this run
    QTimer m_clock;
};

} // namespace vedette
