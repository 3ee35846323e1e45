// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/inbox.h"
#include "core/discovery/windowsdns.h"

#include <atomic>
#include <memory>
#include <string>

namespace vedette {

/// What Windows knows, by a pointer, of a type of services that is looked for. So it keeps itself
/// until Windows has called back for the last time, whatever becomes of who began it.
/// Thread: main, but for what Windows calls.
class WindowsBrowse final : public std::enable_shared_from_this<WindowsBrowse>
{
public:
    struct Heard
    {
        QString fullName;
        bool isGone = false;
        DWORD error = 0; ///< of the search, in place of a service
    };

    /// `type` as in "_http._tcp". `dns` outlives it.
    WindowsBrowse(const WindowsDns &dns, const QString &type);

    /// Once. Returns requestPending, or why nothing will be heard.
    DWORD begin();
    /// Nothing is heard any more.
    void end();

    Inbox<Heard> &inbox() { return m_inbox; }

private:
    static void WINAPI take(DWORD status, PVOID context, PDNS_RECORD records);

    const WindowsDns &m_dns;
    const std::wstring m_query;
    DNS_SERVICE_BROWSE_REQUEST m_request = {};
    DNS_SERVICE_CANCEL m_cancel = {};
    Inbox<Heard> m_inbox;
    std::shared_ptr<WindowsBrowse> m_self; // while Windows may call
};

/// The same of one service that was found: asks where it is.
class WindowsResolve final : public std::enable_shared_from_this<WindowsResolve>
{
public:
    WindowsResolve(const WindowsDns &dns, const QString &fullName);

    /// Once. Returns requestPending, or why there will be no answer.
    DWORD begin();
    void end();

    /// The answer, without a name and a type; one that is not reachable where there is none.
    Inbox<FoundService> &inbox() { return m_inbox; }

private:
    static void WINAPI take(DWORD status, PVOID context, PDNS_SERVICE_INSTANCE instance);

    const WindowsDns &m_dns;
    std::wstring m_query;
    DNS_SERVICE_RESOLVE_REQUEST m_request = {};
    DNS_SERVICE_CANCEL m_cancel = {};
    Inbox<FoundService> m_inbox;
    std::atomic<bool> m_isPending = false;
    std::shared_ptr<WindowsResolve> m_self; // until Windows has answered
};

} // namespace vedette
