// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/localcamera.h"

#include "core/capture/camerapermission.h"
#include "core/capture/camerasession.h"
#include "core/capture/devicenodes.h"
#include "core/capture/platform.h"

#include <algorithm>

namespace vedette {

namespace {

std::optional<QCameraFormat> formatFor(const QCameraDevice &device,
                                       const LocalCameraOptions &options)
{
    // Only V4L2's JPEG comes through as it is.
    const JpegHandling jpeg = platformOf(device) == CameraPlatform::V4l2 ? JpegHandling::PassedOn
                                                                         : JpegHandling::Decoded;
    const auto index =
            chooseFormat(formatsOf(device), {options.size, options.fps, options.pixels}, jpeg);
    if (!index)
        return {};
    return device.videoFormats().at(*index);
}

} // namespace

LocalCamera::LocalCamera(const LocalCameraOptions &options, CameraDevices &devices,
                         const LocalCameraLimits &limits, QObject *parent)
    : Source(parent)
    , m_options(options)
    , m_devices(devices)
    , m_limits(limits)
    , m_retryDelay(limits.firstRetry)
{
    // A silence is noticed at most a tenth of the limit late.
    m_watchdog.setInterval(std::max(std::min(limits.silence, limits.firstPicture) / 10, 10ms));
    m_retry.setSingleShot(true);
    m_retry.setTimerType(Qt::PreciseTimer);
    connect(&m_watchdog, &QTimer::timeout, this, &LocalCamera::watch);
    connect(&m_retry, &QTimer::timeout, this, &LocalCamera::open);
    connect(&devices, &CameraDevices::devicesChanged, this, &LocalCamera::devicesChanged);
}

LocalCamera::~LocalCamera()
{
    stop();
}

void LocalCamera::beginWork()
{
    m_wanted = true;
    m_nextSequence = 0;
    m_retryDelay = m_limits.firstRetry;
    open();
}

void LocalCamera::endWork()
{
    m_wanted = false;
    m_waitsForDevice = false;
    m_retry.stop();
    closeSession();
}

void LocalCamera::retryNow()
{
    const SourceState state = status().state;
    if (state == SourceState::Waiting || state == SourceState::Failed)
        open();
}

void LocalCamera::setControls(const ControlValues &values)
{
    m_controlValues = values;
    if (m_session)
        m_session->setControls(values);
}

QString LocalCamera::name() const
{
    if (!m_deviceName.isEmpty())
        return m_deviceName;
    return m_options.device.name.isEmpty() ? m_options.device.id : m_options.device.name;
}

void LocalCamera::open()
{
    m_retry.stop();
    m_waitsForDevice = false;
    setStatus({SourceState::Connecting, {}, {}});
    m_opened = Clock::now();
    m_watchdog.start();
    if (status().state != SourceState::Connecting)
        return; // whoever heard of it has stopped us
    if (m_closing && !leaveStuckBehind())
        return; // sessionClosed() goes on, or watch() loses patience
    // While the person is being asked it counts as denied; the answer tries again.
    if (cameraPermission(this, [this] { retryNow(); }) != CameraPermission::Granted)
        return fail({ErrorCode::DeviceDenied, name()});
    if (const auto device = m_devices.find(m_options.device))
        openDevice(*device);
    else
        reportAbsent();
}

void LocalCamera::openDevice(const QCameraDevice &device)
{
    m_deviceId = QString::fromUtf8(device.id());
    m_deviceName = device.description();
    m_silentWhenBusy = platformOf(device) == CameraPlatform::GStreamer;
    const auto format = formatFor(device, m_options);
    if (!format && !device.videoFormats().isEmpty())
        return fail({ErrorCode::UnsupportedFormat, name()});
    m_session = std::make_unique<CameraSession>(
            CameraRequest{device, format, m_options.fps, m_controlValues}, m_nextSequence);
    m_session->output().frames.add(outlet());
    m_devices.claim(m_deviceId);
    connect(m_session.get(), &CameraSession::pictureCame, this, [this] {
        m_retryDelay = m_limits.firstRetry;
        setStatus({SourceState::Live, {}, {}});
    });
    connect(m_session.get(), &CameraSession::failed, this, &LocalCamera::fail);
    connect(m_session.get(), &CameraSession::controlsChanged, this, &LocalCamera::setControlList);
}

void LocalCamera::reportAbsent()
{
    const QString &wanted = m_options.device.name;
    if (!wanted.isEmpty() && m_devices.find(wanted)) // but claimed
        return wait({ErrorCode::DeviceBusy, wanted});
    const QString denied = deniedNode(m_options.device);
    if (!denied.isEmpty())
        return fail({ErrorCode::DeviceDenied, denied});
    waitForDevice({ErrorCode::DeviceAbsent, name()});
}

void LocalCamera::closeSession()
{
    m_watchdog.stop();
    if (!m_session)
        return;
    // From here on nothing of this session is delivered.
    m_session->output().frames.remove(outlet());
    m_nextSequence = m_session->output().nextSequence;
    m_session->disconnect(this);
    m_devices.release(m_deviceId);
    m_closing = std::move(m_session);
    connect(m_closing.get(), &CameraSession::closed, this, &LocalCamera::sessionClosed);
    m_closeBegan = Clock::now();
    m_closing->close();
    setControlList({});
}

bool LocalCamera::leaveStuckBehind()
{
    const auto device = m_devices.find(m_options.device);
    if (!device || QString::fromUtf8(device->id()) == m_deviceId ||
        Clock::now() - m_closeBegan < m_limits.firstPicture)
        return false;
    m_closing->leaveBehind();
    m_closing.reset();
    return true;
}

void LocalCamera::sessionClosed()
{
    // It is the one that calls.
    CameraSession *const closed = m_closing.release();
    closed->setParent(this);
    closed->deleteLater();
    if (m_wanted && !m_session && status().state == SourceState::Connecting)
        open();
}

void LocalCamera::fail(const Error &error)
{
    closeSession();
    if (isTransient(error.code))
        wait(error);
    else
        setStatus({SourceState::Failed, error, {}});
}

void LocalCamera::wait(const Error &error)
{
    m_watchdog.stop();
    const auto retryAt = Clock::now() + m_retryDelay;
    m_retry.start(m_retryDelay);
    m_retryDelay = std::min(2 * m_retryDelay, m_limits.longestRetry);
    setStatus({SourceState::Waiting, error, retryAt});
}

void LocalCamera::waitForDevice(const Error &error)
{
    closeSession();
    m_waitsForDevice = true;
    setStatus({SourceState::Waiting, error, {}});
}

void LocalCamera::watch()
{
    const auto now = Clock::now();
    if (!m_session) { // the last session is still closing
        if (now - m_opened > m_limits.firstPicture)
            fail({ErrorCode::DeviceBusy, name()});
        return;
    }
    const Clock::rep last = m_session->output().lastPicture;
    if (last == 0) {
        // Where another program has the camera, GStreamer's backend gives neither error nor
        // picture; the others say so by themselves.
        if (now - m_opened > m_limits.firstPicture)
            fail({m_silentWhenBusy ? ErrorCode::DeviceBusy : ErrorCode::DeviceFailed, name()});
        return;
    }
    if (now - Clock::time_point(Clock::duration(last)) > m_limits.silence)
        fail({ErrorCode::DeviceLost, name()});
}

void LocalCamera::devicesChanged()
{
    if (m_session) {
        if (!m_devices.contains(m_deviceId))
            waitForDevice({ErrorCode::DeviceLost, name()});
        return;
    }
    const SourceStatus now = status();
    const bool denied = now.error.code == ErrorCode::DeviceDenied;
    if (now.state != SourceState::Waiting && !(now.state == SourceState::Failed && denied))
        return;
    const auto device = m_devices.find(m_options.device);
    // A camera that was found before and did not work has its time to be tried again.
    if (device && (m_waitsForDevice || denied || QString::fromUtf8(device->id()) != m_deviceId))
        open();
}

} // namespace vedette
