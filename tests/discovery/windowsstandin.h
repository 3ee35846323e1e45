// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/discovery/windowsdns.h"

#include <QByteArrayList>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace vedette::test {

/// In place of Windows' DNS client, which is only in Windows: it answers in a thread of its own,
/// reads what it was given not before then, and keeps account of what is to be freed. One at a
/// time.
class WindowsStandIn final
{
public:
    /// What is announced, here or elsewhere.
    struct Service
    {
        QString host;
        quint16 port = 0;
        QByteArrayList items = {};
        QHostAddress address = {};
        quint32 interfaceIndex = 0;

        friend bool operator==(const Service &, const Service &) = default;
    };

    WindowsStandIn();
    ~WindowsStandIn();
    Q_DISABLE_COPY_MOVE(WindowsStandIn)

    WindowsDns functions() const;

    /// No answer comes until go().
    void hold();
    void go();
    /// Whether all answers were given, after five seconds at most.
    bool settle();

    /// What this computer announces, by full name.
    QMap<QString, Service> announced();
    /// A service of somebody else: its name is taken, and it is found.
    void add(const QString &fullName, const Service &service);
    /// Tells those who look for the type, of what add() knows or not.
    void tell(const QString &type, const QString &fullName, quint32 ttl = 120);
    void failBrowses(DWORD status);

    int unfreed();
    std::atomic<int> wrongCalls = 0; ///< what was freed or cancelled that is not there
    std::atomic<DWORD> enterAnswer = requestPending;
    std::atomic<DWORD> enterStatus = 0;
    std::atomic<DWORD> browseAnswer = requestPending;
    std::atomic<int> entries = 0;
    std::atomic<int> resolves = 0;

private:
    struct Instance
    {
        DNS_SERVICE_INSTANCE instance = {};
        std::vector<std::wstring> texts;
        std::vector<wchar_t *> keys;
        std::vector<wchar_t *> values;
        IP4_ADDRESS ip4 = 0;
        IP6_ADDRESS ip6 = {};
    };

    struct Records
    {
        DNS_RECORDW records[2] = {};
        std::wstring texts[2];
    };

    static PDNS_SERVICE_INSTANCE WINAPI construct(PCWSTR name, PCWSTR host, IP4_ADDRESS *ip4,
                                                  IP6_ADDRESS *ip6, WORD port, WORD priority,
                                                  WORD weight, DWORD count, PCWSTR *keys,
                                                  PCWSTR *values);
    static void WINAPI freeInstance(PDNS_SERVICE_INSTANCE instance);
    static DWORD WINAPI enter(PDNS_SERVICE_REGISTER_REQUEST request, PDNS_SERVICE_CANCEL cancel);
    static DWORD WINAPI withdraw(PDNS_SERVICE_REGISTER_REQUEST request, PDNS_SERVICE_CANCEL cancel);
    static DNS_STATUS WINAPI browse(PDNS_SERVICE_BROWSE_REQUEST request,
                                    PDNS_SERVICE_CANCEL cancel);
    static DNS_STATUS WINAPI cancelBrowse(PDNS_SERVICE_CANCEL cancel);
    static DNS_STATUS WINAPI resolve(PDNS_SERVICE_RESOLVE_REQUEST request,
                                     PDNS_SERVICE_CANCEL cancel);
    static DNS_STATUS WINAPI cancelResolve(PDNS_SERVICE_CANCEL cancel);
    static void WINAPI freeRecords(PVOID records, DNS_FREE_TYPE type);

    void run();
    void later(std::function<void()> job);
    PDNS_SERVICE_INSTANCE instanceOf(const QString &fullName, const Service &service);
    void tellOne(PDNS_SERVICE_BROWSE_REQUEST request, const QString &fullName, quint32 ttl);

    std::mutex m_mutex; // of all below
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_jobs;
    bool m_isHeld = false;
    bool m_isBusy = false;
    bool m_isEnding = false;
    QMap<QString, Service> m_announced;
    QMap<QString, Service> m_others;
    std::map<PDNS_SERVICE_INSTANCE, std::unique_ptr<Instance>> m_instances;
    std::map<PVOID, std::unique_ptr<Records>> m_records;
    std::map<PDNS_SERVICE_CANCEL, PDNS_SERVICE_BROWSE_REQUEST> m_browses;
    std::map<PDNS_SERVICE_CANCEL, bool> m_resolves; // whether it is cancelled
    std::thread m_thread;                           // the last: it uses the others
};

} // namespace vedette::test
