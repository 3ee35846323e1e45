// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/studio/snapshotsaver.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace vedette {

class Camera;

/// Gathers one picture of each of several cameras: the one that is given, or the next one that
/// comes, for which the camera is started.
/// Thread: main. Owns its sinks.
class SnapshotRound final : public QObject
{
    Q_OBJECT

public:
    explicit SnapshotRound(QObject *parent = nullptr);
    ~SnapshotRound() override;

    /// Before start().
    void add(const Snapshot &snapshot);
    void addNext(Camera &camera);

    /// finished() follows, at once if there is nothing to wait for.
    void start(std::chrono::milliseconds patience);

Q_SIGNALS:
    /// Once, in the order of the adding. Those that gave none in time have a null frame.
    void finished(const QList<vedette::Snapshot> &snapshots);

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
