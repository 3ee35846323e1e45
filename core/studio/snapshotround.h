// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/studio/snapshotsaver.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace vedette {

class Camera;

/// Takes one picture of each of several cameras: the one that is given, or else the next one that
/// comes, for which the camera is started. Those that give none in time are left out.
/// Thread: main. Owns its sinks.
class SnapshotRound final : public QObject
{
    Q_OBJECT

public:
    explicit SnapshotRound(QObject *parent = nullptr);
    ~SnapshotRound() override;

    /// Before start(). A null `shown`: there is none yet.
    void add(Camera &camera, const Frame &shown);

    /// finished() follows, at once if every camera has a picture.
    void start(std::chrono::milliseconds patience);

Q_SIGNALS:
    /// Once. `missing` are the names of those that gave none.
    void finished(const QList<vedette::Snapshot> &snapshots, const QStringList &missing);

private:
    class Catch;

    void follow();
    void finish();

    QList<Snapshot> m_snapshots;
    std::vector<std::unique_ptr<Catch>> m_catches;
    QTimer m_deadline;
    bool m_finished = false;
};

} // namespace vedette
