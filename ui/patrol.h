// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace vedette {

/// Goes from view to view and stays with each for its time.
/// Thread: main.
class Patrol final : public QObject
{
    Q_OBJECT

public:
    explicit Patrol(QObject *parent = nullptr);

    /// How long to stay with each view, and which one is shown; its time begins anew when the view
    /// or its time is another one than before.
    void setViews(const QList<std::chrono::milliseconds> &dwells, int shown);

    void setRunning(bool running);
    bool isRunning() const { return m_running; }

    /// Stays where it is until it may go on; the time begins anew then.
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }

Q_SIGNALS:
    /// Time for this view.
    void due(int view);

private:
    void begin();
    void goOn();

    QList<std::chrono::milliseconds> m_dwells;
    int m_shown = 0;
    bool m_running = false;
    bool m_paused = false;
    QTimer m_timer;
};

} // namespace vedette
