// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/frame.h"

#include <QImage>
#include <QList>
#include <QSize>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace vedette {

/// Lets this process see virtual cameras and no others. Make one in main() before the application
/// object and anything else, as it may start the program anew, and keep it. Owns the folder in
/// which a camera is a file.
class VirtualCameras final
{
public:
    enum class Way {
        GStreamer, ///< by Qt's backend for it; where Qt has none, V4l2
        V4l2,      ///< by Qt's FFmpeg backend, to which they are devices in /dev; on Linux alone
    };

    explicit VirtualCameras(Way way = Way::GStreamer);
    ~VirtualCameras();
    Q_DISABLE_COPY_MOVE(VirtualCameras)

private:
    Way m_way;
    QTemporaryDir m_folder;
};

/// A camera that QMediaDevices lists and QCamera plays. Every picture carries its number, counted
/// from 0 at each start of the camera, as a strip that readCounter() reads. It is unplugged when it
/// is destroyed.
class VirtualCamera final
{
public:
    enum class Pixels { Yuy2, Nv12, I420, Jpeg };
    struct Format
    {
        Pixels pixels = Pixels::Yuy2;
        QSize size{640, 480};
        int fps = 30;
    };

    VirtualCamera() = default;
    VirtualCamera(const QString &name, const QList<Format> &formats);
    ~VirtualCamera();
    Q_DISABLE_COPY_MOVE(VirtualCamera)

    /// Each plugging in is a new device to the system.
    void plug(const QString &name, const QList<Format> &formats);
    void plug(const QString &name, Pixels pixels, QSize size, int fps);
    void unplug();

    /// JPEG files that it sends as they are; empty: it paints. Counts for the next start of the
    /// camera.
    void setPicture(const QString &path);

    /// A busy camera is listed and gives neither pictures nor errors. A change counts for the next
    /// start of the camera.
    void setBusy(bool busy);

private:
    void write() const;

    QString m_path;
    QString m_name;
    QString m_picture;
    QList<Format> m_formats;
    bool m_busy = false;
};

/// The number that is painted in a picture; nothing when there is none.
std::optional<quint32> readCounter(const QImage &image);
std::optional<quint32> readCounter(const QVideoFrame &frame);
std::optional<quint32> readCounter(const Frame &frame);

} // namespace vedette
