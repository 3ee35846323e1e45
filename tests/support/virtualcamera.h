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
/// object, and keep it. Owns the folder in which a camera is a file.
class VirtualCameras final
{
public:
    VirtualCameras();
    ~VirtualCameras();
    Q_DISABLE_COPY_MOVE(VirtualCameras)

private:
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

    /// A busy camera is listed and gives neither pictures nor errors. A change counts for the next
    /// start of the camera.
    void setBusy(bool busy);

private:
    void write() const;

    QString m_path;
    QString m_name;
    QList<Format> m_formats;
    bool m_busy = false;
};

/// The number that is painted in a picture; nothing when there is none.
std::optional<quint32> readCounter(const QImage &image);
std::optional<quint32> readCounter(const QVideoFrame &frame);
std::optional<quint32> readCounter(const Frame &frame);

} // namespace vedette
