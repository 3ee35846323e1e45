// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capture/cameraformat.h"

#include <QCameraDevice>
#include <QList>
#include <QMediaDevices>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

#include <optional>

namespace vedette {

/// How a camera is remembered. An id may be a device path or only a counter that starts anew with
/// the program, so that neither of the two is enough alone.
struct DeviceKey
{
    QString id;
    QString name;

    friend bool operator==(const DeviceKey &, const DeviceKey &) = default;
};

/// A camera that is plugged in.
struct DeviceInfo
{
    QString id;
    QString name;
    bool isDefault = false;
    QList<CameraFormat> formats; ///< usable ones, each once, the largest first

    DeviceKey key() const { return {id, name}; }
    friend bool operator==(const DeviceInfo &, const DeviceInfo &) = default;
};

/// The cameras that are plugged in, each exactly once.
///
/// Thread: main. Make one in the life of the program, before the event loop runs: GStreamer's
/// backend before Qt 6.8 lists every camera a second time when the loop first turns, and keeps
/// that ghost when the camera is unplugged. What was there before can be told from what comes then
/// only by who has watched since the start.
class CameraDevices final : public QObject
{
    Q_OBJECT

public:
    explicit CameraDevices(QObject *parent = nullptr);
    ~CameraDevices() override;

    QList<DeviceInfo> devices() const;

    /// The camera with this id or else this name; a number counts from 0 in devices(). An empty
    /// string finds the default camera. Never a camera that is gone: opening one of those crashes
    /// GStreamer's backend.
    std::optional<QCameraDevice> find(const QString &idOrName) const;

    /// The camera with this id and name, else one of this name that nobody has claimed. Without a
    /// name like find(key.id).
    std::optional<QCameraDevice> find(const DeviceKey &key) const;

    bool contains(const QString &id) const;

    /// A claimed camera is not found by its name: of two cameras of the same make each keeps its
    /// own. Claims are counted.
    void claim(const QString &id);
    void release(const QString &id);

Q_SIGNALS:
    void devicesChanged();

private:
    void update();
    bool isGhost(const QCameraDevice &device);

    QMediaDevices m_watch;
    QList<QCameraDevice> m_devices;
    QList<QString> m_claimed;
    // Of the backend's double listing:
    QSet<QByteArray> m_known;          // ids that have been looked at
    QSet<QByteArray> m_ghosts;         // ids that are hidden
    QList<QCameraDevice> m_unrepeated; // cameras present at start whose ghost is still to come
    QTimer m_settled;                  // no more ghosts come
};

} // namespace vedette
