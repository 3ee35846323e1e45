// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/frame.h"
#include "core/base/result.h"
#include "core/config/snapshotconfig.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

namespace vedette {

/// A picture to save, null where there is none, and the name of the camera that it is of.
struct Snapshot
{
    QString camera;
    Frame frame;
};

/// What became of pictures that were to be saved.
struct SavedSnapshots
{
    QStringList files;   ///< whole paths
    QStringList missing; ///< cameras of which there was no picture
    QList<Error> errors;
};

/// Saves pictures as JPEG files and makes them ready for the clipboard. JPEG goes to the file as
/// the camera gave it, with Huffman tables if it has none; a raw picture is encoded. A file that
/// is there is never overwritten.
/// Thread: main; the work is done in a thread of its own, one job after the other. What was
/// taken on is done before the destructor returns.
class SnapshotSaver final : public QObject
{
    Q_OBJECT

public:
    explicit SnapshotSaver(QObject *parent = nullptr);
    ~SnapshotSaver() override;

    /// saved() follows. `config` must be valid. False: too many wait already, as when a disk
    /// does not answer, and nothing is done.
    bool save(const QList<Snapshot> &snapshots, const SnapshotConfig &config);

    /// prepared() or failed() follows; false as above.
    bool prepare(const Frame &frame);

Q_SIGNALS:
    void saved(const vedette::SavedSnapshots &saved);
    /// The picture in its full size, and the same as a JPEG file.
    void prepared(const QImage &image, const QByteArray &jpeg);
    void failed(const vedette::Error &error);

private:
    template <typename Work>
    bool start(Work work);

    int m_waiting = 0;
    QThreadPool m_thread;
};

} // namespace vedette
