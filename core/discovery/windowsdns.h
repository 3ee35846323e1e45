// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/discovery/announcer.h"
#include "core/discovery/servicebrowser.h"

#include <QStringList>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif
#include <memory>
#include <windns.h>

namespace vedette {

/// What Windows has for DNS-SD from Windows 10 on, in dnsapi.dll. It calls back in threads of its
/// own, and reads what it was given until then.
struct WindowsDns
{
    decltype(&DnsServiceConstructInstance) constructInstance = nullptr;
    decltype(&DnsServiceFreeInstance) freeInstance = nullptr;
    decltype(&DnsServiceRegister) enter = nullptr;
    decltype(&DnsServiceDeRegister) withdraw = nullptr;
    decltype(&DnsServiceBrowse) browse = nullptr;
    decltype(&DnsServiceBrowseCancel) cancelBrowse = nullptr;
    decltype(&DnsServiceResolve) resolve = nullptr;
    decltype(&DnsServiceResolveCancel) cancelResolve = nullptr;
    decltype(&DnsFree) freeRecords = nullptr;
};

/// What its functions return when they have begun: DNS_REQUEST_PENDING, not in every winerror.h.
constexpr DWORD requestPending = 9506;

/// That of this Windows, to the end of the program; null when it has not all of it.
const WindowsDns *windowsDns();

/// By these functions, which outlive the program's last call of them; without any, Unsupported.
std::unique_ptr<Announcer> makeAnnouncer(const WindowsDns *dns);
std::unique_ptr<ServiceBrowser> makeServiceBrowser(const QStringList &types, const WindowsDns *dns);

} // namespace vedette
