// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/source.h"
#include "core/capture/devices.h"

#include <QTimer>

#include <memory>

namespace vedette {

class CameraSession;

struct LocalCameraOptions
{
    DeviceKey device; ///< both empty: the default camera
    QSize size;       ///< pixels; empty: the best up to 1280x720
    double fps = 0;   ///< 0: what the camera gives, at least 30 where it can
    /// Of a camera that has it; Invalid: whichever serves best.
    QVideoFrameFormat::PixelFormat pixels = QVideoFrameFormat::Format_Invalid;
};

/// How long things may take; tests shorten them.
struct LocalCameraLimits
{
    std::chrono::milliseconds firstPicture = 5s; ///< from opening to the first picture
    std::chrono::milliseconds silence = 3s;      ///< between two pictures
    std::chrono::milliseconds firstRetry = 1s;   ///< doubled with each failure
    std::chrono::milliseconds longestRetry = 30s;
};

/// A camera of this machine, through QCamera.
///
/// Thread: a handle in the main thread; pictures are delivered in a thread of the camera's own.
/// It outlives the camera: unplugged or absent, it is Waiting until the camera is plugged in, and
/// then Live again. In Waiting, retryAt is the epoch when it waits for that and not for a time.
///
/// Errors: DeviceAbsent and DeviceLost (detail: the name), DeviceBusy (detail: the name or the
/// platform's words), DeviceDenied (detail: the path, or the platform's words), DeviceFailed (the
/// platform's words), UnsupportedFormat (the name).
///
/// It drops pictures beyond the rate that is wanted, and nothing else.
class LocalCamera final : public Source
{
    Q_OBJECT

public:
    LocalCamera(const LocalCameraOptions &options, CameraDevices &devices,
                const LocalCameraLimits &limits = {}, QObject *parent = nullptr);
    ~LocalCamera() override;

    void retryNow() override;
    void setControls(const ControlValues &values) override;

protected:
    void beginWork() override;
    void endWork() override;

private:
    void open();
    void openDevice(const QCameraDevice &device);
    void closeSession();
    void sessionClosed();
    /// A camera that was plugged in anew need not wait for one whose driver never returns.
    bool leaveStuckBehind();
    void reportAbsent();
    void fail(const Error &error);
    void wait(const Error &error);
    void waitForDevice(const Error &error);
    void watch();
    void devicesChanged();
    QString name() const;

    const LocalCameraOptions m_options;
    CameraDevices &m_devices;
    const LocalCameraLimits m_limits;
    std::unique_ptr<CameraSession> m_session;
    std::unique_ptr<CameraSession> m_closing; // the device is free when this is gone
    QString m_deviceId;                       // of m_session, or the last one
    QString m_deviceName;
    bool m_wanted = false; // between beginWork() and endWork()
    bool m_waitsForDevice = false;
    bool m_silentWhenBusy = false; // the platform does not tell of a device in use
    Clock::time_point m_opened;
    Clock::time_point m_closeBegan;
    quint64 m_nextSequence = 0;
    ControlValues m_controlValues;
    std::chrono::milliseconds m_retryDelay;
    QTimer m_watchdog;
    QTimer m_retry;
};

} // namespace vedette
