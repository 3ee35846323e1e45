// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/devices.h"

#include "core/base/clock.h"
#include "core/capture/platform.h"

#include <QLibraryInfo>
#include <QVersionNumber>

#include <algorithm>

namespace vedette {

namespace {

/// The ghosts of the cameras present at start have all come when the loop has turned for so long
/// without another one.
constexpr auto ghostTime = 1s;

bool isListedTwice(const QCameraDevice &device)
{
    return platformOf(device) == CameraPlatform::GStreamer &&
           QLibraryInfo::version() < QVersionNumber(6, 8);
}

bool looksLike(const QCameraDevice &a, const QCameraDevice &b)
{
    return a.description() == b.description() && a.videoFormats() == b.videoFormats();
}

QString idOf(const QCameraDevice &device)
{
    return QString::fromUtf8(device.id());
}

bool isLarger(const CameraFormat &a, const CameraFormat &b)
{
    const auto area = [](QSize size) {
        return qint64(size.width()) * size.height();
    };
    if (area(a.size) != area(b.size))
        return area(a.size) > area(b.size);
    return a.fps > b.fps;
}

QList<CameraFormat> usableFormats(const QCameraDevice &device)
{
    QList<CameraFormat> usable;
    for (const CameraFormat &format : formatsOf(device)) {
        if (format.pixels != QVideoFrameFormat::Format_Invalid && !format.size.isEmpty() &&
            !usable.contains(format))
            usable.append(format);
    }
    std::stable_sort(usable.begin(), usable.end(), isLarger);
    return usable;
}

} // namespace

CameraDevices::CameraDevices(QObject *parent)
    : QObject(parent)
{
    m_devices = QMediaDevices::videoInputs();
    for (const QCameraDevice &device : std::as_const(m_devices)) {
        m_known.insert(device.id());
        if (isListedTwice(device))
            m_unrepeated.append(device);
    }
    m_settled.setSingleShot(true);
    m_settled.setInterval(ghostTime);
    connect(&m_settled, &QTimer::timeout, this, [this] { m_unrepeated.clear(); });
    // From the first turn of the loop on, however long the program takes to get there.
    QTimer::singleShot(0, &m_settled, qOverload<>(&QTimer::start));
    connect(&m_watch, &QMediaDevices::videoInputsChanged, this, &CameraDevices::update);
}

CameraDevices::~CameraDevices() = default;

bool CameraDevices::isGhost(const QCameraDevice &device)
{
    if (!m_known.contains(device.id())) {
        m_known.insert(device.id());
        const auto twin = std::find_if(
                m_unrepeated.begin(), m_unrepeated.end(),
                [&device](const QCameraDevice &known) { return looksLike(known, device); });
        if (twin != m_unrepeated.end()) {
            m_unrepeated.erase(twin);
            m_ghosts.insert(device.id());
            m_settled.start();
        }
    }
    return m_ghosts.contains(device.id());
}

void CameraDevices::update()
{
    QList<QCameraDevice> devices = QMediaDevices::videoInputs();
    devices.removeIf([this](const QCameraDevice &device) { return isGhost(device); });
    // Counters never come again, and a path that does is a new plugging in.
    m_known.removeIf([&devices, this](const QByteArray &id) {
        return !m_ghosts.contains(id) &&
               std::none_of(devices.begin(), devices.end(),
                            [&id](const QCameraDevice &d) { return d.id() == id; });
    });
    if (devices == m_devices)
        return;
    m_devices = devices;
    Q_EMIT devicesChanged();
}

QList<DeviceInfo> CameraDevices::devices() const
{
    QList<DeviceInfo> list;
    for (const QCameraDevice &device : m_devices)
        list.append(
                {idOf(device), device.description(), device.isDefault(), usableFormats(device)});
    return list;
}

std::optional<QCameraDevice> CameraDevices::find(const QString &idOrName) const
{
    const auto first = [this](auto matches) -> std::optional<QCameraDevice> {
        const auto it = std::find_if(m_devices.begin(), m_devices.end(), matches);
        return it == m_devices.end() ? std::nullopt : std::optional(*it);
    };
    if (idOrName.isEmpty()) {
        const auto marked = first([](const QCameraDevice &d) { return d.isDefault(); });
        return marked ? marked : first([](const QCameraDevice &) { return true; });
    }
    if (auto byId = first([&](const QCameraDevice &d) { return idOf(d) == idOrName; }))
        return byId;
    if (auto byName = first([&](const QCameraDevice &d) {
            return d.description().compare(idOrName, Qt::CaseInsensitive) == 0;
        }))
        return byName;
    bool isNumber = false;
    const uint number = idOrName.toUInt(&isNumber);
    if (isNumber && qsizetype(number) < m_devices.size())
        return m_devices[number];
    return {};
}

std::optional<QCameraDevice> CameraDevices::find(const DeviceKey &key) const
{
    if (key.name.isEmpty())
        return find(key.id);
    std::optional<QCameraDevice> byName;
    for (const QCameraDevice &device : m_devices) {
        if (device.description() != key.name)
            continue;
        if (idOf(device) == key.id)
            return device;
        if (!byName && !m_claimed.contains(idOf(device)))
            byName = device;
    }
    return byName;
}

bool CameraDevices::contains(const QString &id) const
{
    return std::any_of(m_devices.begin(), m_devices.end(),
                       [&id](const QCameraDevice &d) { return idOf(d) == id; });
}

void CameraDevices::claim(const QString &id)
{
    m_claimed.append(id);
}

void CameraDevices::release(const QString &id)
{
    m_claimed.removeOne(id);
}

} // namespace vedette
