// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/dnssdresolver.h"

#include "core/discovery/servicerecord.h"

#include <QHashFunctions>
#include <QtEndian>

#include <chrono>

namespace vedette {

using namespace std::chrono_literals;

namespace {

constexpr auto longest = 5s;

} // namespace

size_t qHash(const DnsSdPlace &place, size_t seed)
{
    return qHashMulti(seed, place.interface, place.name, place.type, place.domain);
}

DnsSdResolver::DnsSdResolver(DnsSdPlace place)
    : m_place(std::move(place))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DnsSdResolver::finish);
    m_timer.start(longest);
    ask();
}

void DnsSdResolver::ask()
{
    const auto error = m_resolving.start(
            [this](DNSServiceRef *reference) {
                return DNSServiceResolve(reference, 0, m_place.interface, m_place.name.constData(),
                                         m_place.type.constData(), m_place.domain.constData(),
                                         &DnsSdResolver::take, this);
            },
            [this] { finish(); });
    if (error != kDNSServiceErr_NoError)
        m_timer.start(0ms); // not from here, where nobody knows it yet
}

void DNSSD_API DnsSdResolver::take(DNSServiceRef reference, DNSServiceFlags flags,
                                   uint32_t interface, DNSServiceErrorType error,
                                   const char *fullName, const char *host, uint16_t port,
                                   uint16_t size, const unsigned char *record, void *context)
{
    Q_UNUSED(reference)
    Q_UNUSED(flags)
    Q_UNUSED(fullName)
    auto &resolver = *static_cast<DnsSdResolver *>(context);
    if (error != kDNSServiceErr_NoError) {
        resolver.finish();
        return;
    }
    const QByteArray name(host); // which goes with what is stopped
    FoundService &service = resolver.m_service;
    service.name = boundedText(resolver.m_place.name);
    service.type = QString::fromUtf8(resolver.m_place.type);
    service.host = boundedText(name.endsWith('.') ? name.chopped(1) : name);
    service.port = qFromBigEndian(port);
    service.items = txtItems(txtStrings(QByteArray(reinterpret_cast<const char *>(record), size)));
    resolver.m_resolving.stop();
    resolver.askForAddress(resolver.m_ipv4, kDNSServiceType_A, interface, name.constData());
    resolver.askForAddress(resolver.m_ipv6, kDNSServiceType_AAAA, interface, name.constData());
}

void DnsSdResolver::askForAddress(DnsSdOperation &operation, uint16_t type, uint32_t interface,
                                  const char *host)
{
    operation.start(
            [&](DNSServiceRef *reference) {
                return DNSServiceQueryRecord(reference, 0, interface, host, type,
                                             kDNSServiceClass_IN, &DnsSdResolver::takeAddress,
                                             this);
            },
            [this] { finish(); });
}

void DNSSD_API DnsSdResolver::takeAddress(DNSServiceRef reference, DNSServiceFlags flags,
                                          uint32_t interface, DNSServiceErrorType error,
                                          const char *name, uint16_t type, uint16_t recordClass,
                                          uint16_t size, const void *data, uint32_t seconds,
                                          void *context)
{
    Q_UNUSED(reference)
    Q_UNUSED(interface)
    Q_UNUSED(name)
    Q_UNUSED(recordClass)
    Q_UNUSED(seconds)
    auto &resolver = *static_cast<DnsSdResolver *>(context);
    if (error != kDNSServiceErr_NoError || !(flags & kDNSServiceFlagsAdd))
        return;
    if (type == kDNSServiceType_A && size == 4)
        resolver.learn(QHostAddress(qFromBigEndian<quint32>(data)));
    else if (type == kDNSServiceType_AAAA && size == 16)
        resolver.learn(QHostAddress(static_cast<const quint8 *>(data)));
}

void DnsSdResolver::learn(const QHostAddress &address)
{
    FoundService service = m_service;
    service.address = address;
    service.isOfHere = isOwnAddress(address);
    if (!isReachable(service))
        return;
    m_service = service;
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        finish();
    else
        Q_EMIT found();
}

void DnsSdResolver::finish()
{
    m_timer.stop();
    m_resolving.stop();
    m_ipv4.stop();
    m_ipv6.stop();
    Q_EMIT finished();
}

} // namespace vedette
