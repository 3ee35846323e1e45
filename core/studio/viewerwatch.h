// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/server/shareoptions.h"

#include <QHash>
#include <QList>
#include <QTimer>

namespace vedette {

class Sharing;

/// One who watches, and what has lately gone there.
struct WatchedViewer
{
    ViewerInfo info;
    double fps = 0;           ///< frames sent a second since the last look
    double bitsPerSecond = 0; ///< of these frames
};

/// Who watches the shared cameras, looked up once a second in the server's thread while somebody
/// wants to know, and otherwise not at all.
/// Thread: main.
class ViewerWatch final : public QObject
{
    Q_OBJECT

public:
    /// `sharing` outlives this.
    explicit ViewerWatch(Sharing &sharing, QObject *parent = nullptr);

    void start();
    /// Forgets them.
    void stop();

    /// In the order in which they came, as of the last changed().
    const QList<WatchedViewer> &viewers() const { return m_viewers; }
    /// To all of them.
    double bitsPerSecond() const;

Q_SIGNALS:
    void changed();

private:
    struct Sample
    {
        quint64 sent = 0;
        quint64 bytes = 0;
    };

    void ask();
    void take(const QList<ViewerInfo> &infos);

    Sharing &m_sharing;
    QTimer m_timer{this};
    bool m_asked = false; // and not yet answered
    int m_run = 0;        // answers to what was asked before stop() are ignored
    Clock::time_point m_taken;
    QHash<quint64, Sample> m_last; // by the viewer's id
    QList<WatchedViewer> m_viewers;
};

} // namespace vedette
