// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/framehub.h"
#include "core/capture/cameraformat.h"
#include "core/capture/devicecontrols.h"
#include "core/capture/framecopy.h"
#include "core/capture/framepacer.h"

#include <QCameraDevice>
#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

class QCamera;
class QMediaCaptureSession;
class QVideoSink;

namespace vedette {

/// What a running camera hands to other threads. Shared, so that a camera that is stuck in its
/// driver may be left behind.
struct CameraOutput
{
    FrameHub frames;
    std::atomic<quint64> nextSequence = 0;
    std::atomic<Clock::rep> lastPicture = 0; ///< of a steady clock; 0 before the first one
};

/// What to run.
struct CameraRequest
{
    QCameraDevice device;
    std::optional<QCameraFormat> format; ///< nothing leaves it to the platform
    double fps = 0;                      ///< thins out to this rate; 0 lets every picture pass
    ControlValues controls = {};         ///< are set with the first picture
};

/// One camera while it runs: owns the camera, its session and its sink, which live and die in the
/// thread of this object. It drops frames that hold no picture, frames from before the format was
/// set, the first picture's repetition, and what the wanted rate has no room for.
class CameraWorker final : public QObject
{
    Q_OBJECT

public:
    CameraWorker(CameraRequest request, std::shared_ptr<CameraOutput> output);
    ~CameraWorker() override;

    // In the thread of this object:

    /// Looks the device up in the platform's list, which must not change meanwhile.
    void openDevice();
    void run();
    void close();
    void setControls(const ControlValues &values);

Q_SIGNALS:
    void pictureCame(); ///< the first one
    void failed(const vedette::Error &error);
    void controlsChanged(const QList<vedette::CameraControl> &controls);

private:
    void findControls();
    void take(const QVideoFrame &frame);
    bool isStale(const QVideoFrame &frame);
    /// GStreamer's sink shows the first picture when it is ready and again when it plays.
    bool isRepeated(const QVideoFrame &frame);

    CameraRequest m_request;
    std::shared_ptr<CameraOutput> m_output;
    FrameOwnership m_ownership;
    FramePacer m_pacer;
    int m_staleLeft;
    bool m_live = false;
    std::optional<qint64> m_firstStart; // of the first picture, until the second one
    std::unique_ptr<QVideoSink> m_sink;
    std::unique_ptr<QMediaCaptureSession> m_session;
    std::unique_ptr<QCamera> m_camera;
    std::unique_ptr<DeviceControls> m_controls; // from the first picture on; of m_camera
};

} // namespace vedette
