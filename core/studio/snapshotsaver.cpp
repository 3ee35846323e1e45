// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/snapshotsaver.h"

#include "core/base/errordetail.h"
#include "core/codec/jpegencoder.h"
#include "core/codec/jpeginfo.h"
#include "core/codec/picturerenderer.h"
#include "core/config/snapshotname.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWaiting = 16;
constexpr int quality = 95; // of what only a raw picture is there of: hardly any loss
constexpr int mostNumbers = 1'000'000;

Result<QByteArray> jpegOf(const Frame &frame)
{
    return frame.isJpeg() ? withHuffmanTables(frame.jpeg())
                          : JpegEncoder().encode(frame.raw(), quality);
}

Error unwritable(const QString &path, const QString &reason)
{
    return {ErrorCode::FileUnwritable, u"%1: %2"_s.arg(QDir::toNativeSeparators(path), reason)};
}

// On the wall's clock; frames are dated by one that only counts.
QDateTime takenAt(const Frame &frame)
{
    using std::chrono::duration_cast;
    using std::chrono::milliseconds;
    const auto age = duration_cast<milliseconds>(Clock::now() - frame.captured());
    return QDateTime::currentDateTime().addMSecs(-age.count());
}

// Returns its path.
Result<QString> write(const QByteArray &jpeg, const SnapshotSubject &subject,
                      const SnapshotConfig &config)
{
    const QDir folder(snapshotFolder(config));
    for (int number = 1; number <= mostNumbers; ++number) {
        const QString path =
                folder.filePath(snapshotName(config.pattern, subject, number) + u".jpg"_s);
        if (QFileInfo::exists(path))
            continue;
        if (!QDir().mkpath(QFileInfo(path).path()))
            return {ErrorCode::FileUnwritable,
                    ErrorDetail::tr("%1: the folder cannot be made")
                            .arg(QDir::toNativeSeparators(QFileInfo(path).path()))};
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            if (QFileInfo::exists(path))
                continue; // somebody else was faster
            return unwritable(path, file.errorString());
        }
        if (file.write(jpeg) != jpeg.size() || !file.flush()) {
            const Error error = unwritable(path, file.errorString());
            file.remove();
            return error;
        }
        return path;
    }
    return {ErrorCode::FileUnwritable,
            ErrorDetail::tr("%1: no name is free").arg(QDir::toNativeSeparators(folder.path()))};
}

SavedSnapshots saveAll(const QList<Snapshot> &snapshots, const SnapshotConfig &config)
{
    SavedSnapshots saved;
    for (const Snapshot &snapshot : snapshots) {
        if (snapshot.frame.isNull()) {
            saved.missing += snapshot.camera;
            continue;
        }
        const auto jpeg = jpegOf(snapshot.frame);
        const auto path = jpeg ? write(*jpeg, {snapshot.camera, takenAt(snapshot.frame)}, config)
                               : Result<QString>(jpeg.error());
        if (path)
            saved.files += *path;
        else if (!saved.errors.contains(path.error()))
            saved.errors += path.error();
    }
    return saved;
}

} // namespace

SnapshotSaver::SnapshotSaver(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setObjectName(u"disk"_s);
}

SnapshotSaver::~SnapshotSaver()
{
    m_thread.waitForDone();
}

// `work` runs in the thread and returns what is to be told in the main thread.
template <typename Work>
bool SnapshotSaver::start(Work work)
{
    if (m_waiting >= mostWaiting)
        return false;
    ++m_waiting;
    m_thread.start([this, work = std::move(work)] {
        QMetaObject::invokeMethod(
                this,
                [this, tell = work()] {
                    --m_waiting;
                    tell();
                },
                Qt::QueuedConnection);
    });
    return true;
}

bool SnapshotSaver::save(const QList<Snapshot> &snapshots, const SnapshotConfig &config)
{
    Q_ASSERT(!validate(config));
    return start([this, snapshots, config] {
        return [this, outcome = saveAll(snapshots, config)] {
            Q_EMIT saved(outcome);
        };
    });
}

bool SnapshotSaver::prepare(const Frame &frame)
{
    return start([this, frame] {
        const auto jpeg = jpegOf(frame);
        const auto image = PictureRenderer().render(frame, {});
        return [this, jpeg, image] {
            if (jpeg && image)
                Q_EMIT prepared(*image, *jpeg);
            else
                Q_EMIT failed(jpeg ? image.error() : jpeg.error());
        };
    });
}

} // namespace vedette
