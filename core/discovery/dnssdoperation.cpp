// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/dnssdoperation.h"

#include <QPointer>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

// Not in every dns_sd.h.
constexpr DNSServiceErrorType serviceNotRunning = -65563;
constexpr DNSServiceErrorType policyDenied = -65570;

} // namespace

DNSServiceErrorType DnsSdOperation::start(const Begin &begin, const std::function<void()> &lost)
{
    stop();
    DNSServiceRef reference = nullptr;
    const DNSServiceErrorType error = begin(&reference);
    if (error != kDNSServiceErr_NoError)
        return error;
    m_reference.reset(reference);
    m_notifier = std::make_unique<QSocketNotifier>(DNSServiceRefSockFD(reference),
                                                   QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [reference, lost, notifier = QPointer(m_notifier.get())] {
                         const bool isLost =
                                 DNSServiceProcessResult(reference) != kDNSServiceErr_NoError;
                         if (!isLost || !notifier) // a callback has stopped it
                             return;
                         notifier->setEnabled(false);
                         lost();
                     });
    return error;
}

void DnsSdOperation::stop()
{
    m_notifier.reset();
    m_reference.reset();
}

bool isAbsence(DNSServiceErrorType error)
{
    return error == serviceNotRunning || error == kDNSServiceErr_Unknown;
}

QString problemOf(DNSServiceErrorType error)
{
    switch (error) {
    case kDNSServiceErr_NameConflict:
        return u"the name is taken"_s;
    case kDNSServiceErr_BadParam:
    case kDNSServiceErr_Invalid:
        return u"the system's service does not take such a name or type"_s;
    case kDNSServiceErr_NoAuth:
    case policyDenied:
        return u"the system does not let Vedette use the local network"_s;
    default:
        return u"the system's service answers with error %1"_s.arg(error);
    }
}

} // namespace vedette
