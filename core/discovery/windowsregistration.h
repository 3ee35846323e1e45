// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/waker.h"
#include "core/discovery/windowsdns.h"

#include <atomic>
#include <memory>

namespace vedette {

/// What Windows knows of one service that is announced, by a pointer. So it keeps itself until
/// Windows has called back for the last time, whatever becomes of who began it.
/// Thread: main, but for what Windows calls.
class WindowsRegistration final : public std::enable_shared_from_this<WindowsRegistration>
{
public:
    /// `dns` outlives it.
    WindowsRegistration(const WindowsDns &dns, const Announcement &wanted);

    /// Once. Returns requestPending, or why there will be no answer; that wakes by waker().
    DWORD begin();
    /// What the answer was: 0, or why Windows does not announce it.
    DWORD status() const { return m_status; }
    /// As it is announced: Windows has changed it where it was taken.
    QString fullName() const;
    /// Withdraws it, as soon as Windows has announced it. Nobody is woken any more.
    void end();

    Waker &waker() { return m_waker; }

private:
    enum class Stage { Entering, Entered, Failed, Unwanted, Leaving };

    struct Free
    {
        decltype(&DnsServiceFreeInstance) free;
        void operator()(PDNS_SERVICE_INSTANCE instance) const { free(instance); }
    };
    using Instance = std::unique_ptr<DNS_SERVICE_INSTANCE, Free>;

    static void WINAPI take(DWORD status, PVOID context, PDNS_SERVICE_INSTANCE instance);
    void learn(DWORD status, Instance instance);
    void leave();
    void release();

    const WindowsDns &m_dns;
    Instance m_instance;
    DNS_SERVICE_REGISTER_REQUEST m_request = {};
    DWORD m_status = 0; // with m_instance: read after the waking
    std::atomic<Stage> m_stage = Stage::Entering;
    Waker m_waker;
    std::shared_ptr<WindowsRegistration> m_self; // while Windows may call
};

} // namespace vedette
