// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/networkwatch.h"

#include "core/base/clock.h"
#include "core/studio/networklistener.h"

#include <QNetworkInterface>

namespace vedette {

namespace {

// A new network comes in several steps: the link, its addresses.
constexpr auto settling = 250ms;

QStringList usableAddresses()
{
    QStringList addresses;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        if (!interface.flags().testFlag(QNetworkInterface::IsRunning))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries())
            addresses += interface.name() + u' ' + entry.ip().toString();
    }
    addresses.sort();
    return addresses;
}

} // namespace

NetworkWatch::NetworkWatch(QObject *parent)
    : QObject(parent)
    , m_addresses(usableAddresses())
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settling);
    connect(&m_settling, &QTimer::timeout, this, &NetworkWatch::compare);
    // It may call from another thread.
    m_listener = std::make_unique<Listener>(
            [this] { QMetaObject::invokeMethod(this, &NetworkWatch::wake, Qt::AutoConnection); });
}

NetworkWatch::~NetworkWatch() = default;

void NetworkWatch::wake()
{
    if (!m_settling.isActive()) // not put off by what follows
        m_settling.start();
}

// Systems also tell of addresses that are only confirmed, every few minutes.
void NetworkWatch::compare()
{
    QStringList addresses = usableAddresses();
    if (addresses == m_addresses)
        return;
    m_addresses = std::move(addresses);
    Q_EMIT changed();
}

} // namespace vedette
