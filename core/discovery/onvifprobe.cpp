// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/onvifprobe.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>

#include <algorithm>

namespace vedette {

namespace {

constexpr int timesAtFirst = 3;
constexpr int mostAnswers = 1000; // to one question
constexpr qsizetype largest = 65536;

bool canAsk(const QNetworkInterface &interface)
{
    const auto flags = interface.flags();
    return flags.testFlag(QNetworkInterface::IsRunning) &&
           flags.testFlag(QNetworkInterface::CanMulticast) &&
           !flags.testFlag(QNetworkInterface::IsLoopBack);
}

bool hasIpv4(const QNetworkInterface &interface)
{
    const auto entries = interface.addressEntries();
    return std::any_of(entries.begin(), entries.end(), [](const QNetworkAddressEntry &entry) {
        return entry.ip().protocol() == QAbstractSocket::IPv4Protocol;
    });
}

} // namespace

OnvifProbe::OnvifProbe(const ProbeTarget &target, QObject *parent)
    : QObject(parent)
    , m_target(target)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OnvifProbe::ask);
    connect(&m_socket, &QUdpSocket::readyRead, this, &OnvifProbe::read);
}

void OnvifProbe::start()
{
    if (!m_socket.bind(QHostAddress(QHostAddress::AnyIPv4), 0)) {
        qWarning("ONVIF cameras cannot be looked for: %s", qUtf8Printable(m_socket.errorString()));
        return;
    }
    ask();
}

void OnvifProbe::ask()
{
    m_answers = 0;
    const QByteArray message = probeMessage();
    if (m_target.address.isMulticast()) {
        for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
            if (!canAsk(interface) || !hasIpv4(interface))
                continue;
            m_socket.setMulticastInterface(interface);
            m_socket.writeDatagram(message, m_target.address, m_target.port);
        }
    } else {
        m_socket.writeDatagram(message, m_target.address, m_target.port);
    }
    m_timer.start(++m_asked < timesAtFirst ? m_target.again : m_target.later);
}

void OnvifProbe::read()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram(largest);
        if (++m_answers > mostAnswers)
            continue;
        const auto found = readProbeMatches(datagram.data(), datagram.senderAddress());
        for (const OnvifDevice &device : found)
            take(device);
    }
}

void OnvifProbe::take(const OnvifDevice &device)
{
    const auto known =
            std::find_if(m_devices.begin(), m_devices.end(),
                         [&device](const OnvifDevice &each) { return each.id == device.id; });
    if (known == m_devices.end() ? m_devices.size() >= maxDevices : *known == device)
        return;
    if (known == m_devices.end())
        m_devices += device;
    else
        *known = device; // it has another address now
    Q_EMIT devicesChanged();
}

} // namespace vedette
