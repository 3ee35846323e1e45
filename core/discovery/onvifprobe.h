// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/discovery/wsdiscovery.h"

#include <QTimer>
#include <QUdpSocket>

namespace vedette {

/// Where and how often is asked; tests ask elsewhere.
struct ProbeTarget
{
    QHostAddress address{QStringLiteral("239.255.255.250")};
    quint16 port = 3702;
    std::chrono::milliseconds again = 700ms; ///< at first, as datagrams get lost
    std::chrono::milliseconds later = 10s;   ///< and then, for those that come
};

/// Asks the IPv4 networks of this computer for ONVIF cameras, from start() to its end.
/// Thread: the one it lives in. Knows at most maxDevices; drops what is over and what is no answer.
class OnvifProbe final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maxDevices = 128;

    explicit OnvifProbe(const ProbeTarget &target = {}, QObject *parent = nullptr);

    void start();

    /// Those that have answered, in the order in which they did.
    const QList<OnvifDevice> &devices() const { return m_devices; }

Q_SIGNALS:
    void devicesChanged();

private:
    void ask();
    void read();
    void take(const OnvifDevice &device);

    const ProbeTarget m_target;
    QUdpSocket m_socket;
    QTimer m_timer;
    int m_asked = 0;
    int m_answers = 0; // since it was asked
    QList<OnvifDevice> m_devices;
};

} // namespace vedette
