// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/dnssdoperation.h"
#include "core/discovery/retryingannouncer.h"
#include "core/discovery/servicerecord.h"
#include "core/discovery/servicetext.h"

#include <QtEndian>

namespace vedette {

namespace {

constexpr int mostNames = 50; // are tried

/// By dns_sd.h, as an operation of its own.
class DnsSdEntry final : public ServiceEntry
{
public:
    using ServiceEntry::ServiceEntry;

    void start() override
    {
        m_number = 1;
        setState(State::Starting);
        enter();
    }

private:
    static void DNSSD_API take(DNSServiceRef reference, DNSServiceFlags flags,
                               DNSServiceErrorType error, const char *name, const char *type,
                               const char *domain, void *context);
    void enter();
    DNSServiceErrorType enterAs(const QString &name);
    void established(const char *name);
    void fail(DNSServiceErrorType error);

    DnsSdOperation m_operation;
    int m_number = 1; // in the name
};

// The service takes another name itself where its own is taken on the network. Avahi's library does
// not where it is taken by another program of this computer.
void DnsSdEntry::enter()
{
    for (; m_number <= mostNames; ++m_number) {
        const DNSServiceErrorType error = enterAs(serviceName(wanted().name, m_number));
        if (error == kDNSServiceErr_NameConflict)
            continue;
        if (error != kDNSServiceErr_NoError)
            fail(error);
        return;
    }
    fail(kDNSServiceErr_NameConflict);
}

DNSServiceErrorType DnsSdEntry::enterAs(const QString &name)
{
    const QByteArray record = txtRecord(wanted().items);
    const QByteArray label = name.toUtf8();
    const QByteArray type = wanted().type.toUtf8();
    return m_operation.start(
            [&](DNSServiceRef *reference) {
                return DNSServiceRegister(reference, 0, uint32_t(wanted().interfaceIndex),
                                          label.constData(), type.constData(), nullptr, nullptr,
                                          qToBigEndian(wanted().port), uint16_t(record.size()),
                                          record.constData(), &DnsSdEntry::take, this);
            },
            [this] { fail(kDNSServiceErr_Unknown); });
}

void DNSSD_API DnsSdEntry::take(DNSServiceRef reference, DNSServiceFlags flags,
                                DNSServiceErrorType error, const char *name, const char *type,
                                const char *domain, void *context)
{
    Q_UNUSED(reference)
    Q_UNUSED(flags)
    Q_UNUSED(type)
    Q_UNUSED(domain)
    auto &entry = *static_cast<DnsSdEntry *>(context);
    if (error == kDNSServiceErr_NoError) {
        entry.established(name);
    } else if (error == kDNSServiceErr_NameConflict) {
        ++entry.m_number;
        entry.enter();
    } else {
        entry.fail(error);
    }
}

void DnsSdEntry::established(const char *name)
{
    if (state() != State::On)
        qInfo("Announced on the network: %s (%s)", name, qUtf8Printable(wanted().type));
    setState(State::On);
}

void DnsSdEntry::fail(DNSServiceErrorType error)
{
    m_operation.stop();
    if (isAbsence(error))
        setState(State::Absent);
    else
        setState(State::Failed, problemOf(error));
}

} // namespace

std::unique_ptr<Announcer> makeAnnouncer()
{
    return std::make_unique<RetryingAnnouncer>(
            [](const Announcement &wanted) { return std::make_unique<DnsSdEntry>(wanted); });
}

} // namespace vedette
