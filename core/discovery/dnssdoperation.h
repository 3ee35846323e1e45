// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSocketNotifier>

#include <dns_sd.h>
#include <functional>
#include <memory>
#include <type_traits>

namespace vedette {

/// One operation of the system's service by dns_sd.h, which goes on until this ends or it is
/// stopped. Its callbacks come by the event loop; any of them may stop it or be the end of this.
/// Thread: main. Nothing waits but for the service's own program, which is on this computer.
class DnsSdOperation final
{
public:
    /// Calls one of the functions that begin an operation, with where its reference goes.
    using Begin = std::function<DNSServiceErrorType(DNSServiceRef *)>;

    /// In place of what was begun before. `lost` is called when the service has gone away.
    DNSServiceErrorType start(const Begin &begin, const std::function<void()> &lost);
    void stop();

private:
    struct Deallocate
    {
        void operator()(DNSServiceRef reference) const { DNSServiceRefDeallocate(reference); }
    };

    std::unique_ptr<std::remove_pointer_t<DNSServiceRef>, Deallocate> m_reference;
    std::unique_ptr<QSocketNotifier> m_notifier; // of its socket: before m_reference
};

/// Whether the error says that the service does not run.
bool isAbsence(DNSServiceErrorType error);
/// What it says else.
QString problemOf(DNSServiceErrorType error);

} // namespace vedette
