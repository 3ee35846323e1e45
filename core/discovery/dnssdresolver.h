// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/discovery/dnssdoperation.h"
#include "core/discovery/servicebrowser.h"

#include <QTimer>

namespace vedette {

/// How dns_sd.h names what it has found.
struct DnsSdPlace
{
    uint32_t interface = 0;
    QByteArray name;
    QByteArray type; ///< as in "_http._tcp"
    QByteArray domain;

    friend bool operator==(const DnsSdPlace &, const DnsSdPlace &) = default;
};

size_t qHash(const DnsSdPlace &place, size_t seed);

/// Finds out where a service is: its host, and then the addresses of that. Gives up after some
/// seconds.
/// Thread: main.
class DnsSdResolver final : public QObject
{
    Q_OBJECT

public:
    explicit DnsSdResolver(DnsSdPlace place);

    const DnsSdPlace &place() const { return m_place; }
    /// As far as it is known.
    const FoundService &service() const { return m_service; }

Q_SIGNALS:
    /// At an IPv6 address; an IPv4 one may follow.
    void found();
    /// It asks no more, whether it has found it or not. May be the end of it.
    void finished();

private:
    static void DNSSD_API take(DNSServiceRef reference, DNSServiceFlags flags, uint32_t interface,
                               DNSServiceErrorType error, const char *fullName, const char *host,
                               uint16_t port, uint16_t size, const unsigned char *record,
                               void *context);
    static void DNSSD_API takeAddress(DNSServiceRef reference, DNSServiceFlags flags,
                                      uint32_t interface, DNSServiceErrorType error,
                                      const char *name, uint16_t type, uint16_t recordClass,
                                      uint16_t size, const void *data, uint32_t seconds,
                                      void *context);
    void ask();
    void askForAddress(DnsSdOperation &operation, uint16_t type, uint32_t interface,
                       const char *host);
    void learn(const QHostAddress &address);
    void finish();

    const DnsSdPlace m_place;
    FoundService m_service;
    DnsSdOperation m_resolving;
    DnsSdOperation m_ipv4;
    DnsSdOperation m_ipv6;
    QTimer m_timer;
};

} // namespace vedette
