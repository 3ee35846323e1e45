// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/discovery/windowsstandin.h"

#include <QtEndian>

#include <algorithm>

namespace vedette::test {

using namespace Qt::StringLiterals;

namespace {

constexpr DWORD invalidParameter = 87;
constexpr DWORD cancelled = 1223;
constexpr DWORD noSuchName = 9003;

WindowsStandIn *current = nullptr; // the functions have no other way to it

QString text(PCWSTR wide)
{
    return QString::fromWCharArray(wide);
}

} // namespace

WindowsStandIn::WindowsStandIn()
{
    current = this;
    m_thread = std::thread([this] { run(); });
}

WindowsStandIn::~WindowsStandIn()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    m_thread.join();
    current = nullptr;
}

WindowsDns WindowsStandIn::functions() const
{
    return {&construct,    &freeInstance, &enter,         &withdraw,   &browse,
            &cancelBrowse, &resolve,      &cancelResolve, &freeRecords};
}

void WindowsStandIn::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_isEnding || (!m_isHeld && !m_jobs.empty()); });
        if (m_isEnding)
            return;
        const auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        m_isBusy = true;
        lock.unlock();
        job();
        lock.lock();
        m_isBusy = false;
        m_changed.notify_all();
    }
}

void WindowsStandIn::later(std::function<void()> job)
{
    const std::scoped_lock lock(m_mutex);
    m_jobs.push_back(std::move(job));
    m_changed.notify_all();
}

void WindowsStandIn::hold()
{
    const std::scoped_lock lock(m_mutex);
    m_isHeld = true;
}

void WindowsStandIn::go()
{
    const std::scoped_lock lock(m_mutex);
    m_isHeld = false;
    m_changed.notify_all();
}

bool WindowsStandIn::settle()
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, std::chrono::seconds(5),
                              [this] { return m_jobs.empty() && !m_isBusy; });
}

QMap<QString, WindowsStandIn::Service> WindowsStandIn::announced()
{
    const std::scoped_lock lock(m_mutex);
    return m_announced;
}

void WindowsStandIn::add(const QString &fullName, const Service &service)
{
    const std::scoped_lock lock(m_mutex);
    m_others.insert(fullName, service);
}

void WindowsStandIn::tell(const QString &type, const QString &fullName, quint32 ttl)
{
    later([=, this] {
        std::unique_lock lock(m_mutex);
        const auto browses = m_browses;
        lock.unlock();
        for (const auto &[cancel, request] : browses)
            if (text(request->QueryName) == type + u".local"_s)
                tellOne(request, fullName, ttl);
    });
}

void WindowsStandIn::failBrowses(DWORD status)
{
    later([=, this] {
        std::unique_lock lock(m_mutex);
        const auto browses = m_browses;
        lock.unlock();
        for (const auto &[cancel, request] : browses)
            request->pBrowseCallback(status, request->pQueryContext, nullptr);
    });
}

int WindowsStandIn::unfreed()
{
    const std::scoped_lock lock(m_mutex);
    return int(m_instances.size() + m_records.size() + m_browses.size() + m_resolves.size());
}

// With a record of another kind before it, as answers have.
void WindowsStandIn::tellOne(PDNS_SERVICE_BROWSE_REQUEST request, const QString &fullName,
                             quint32 ttl)
{
    auto made = std::make_unique<Records>();
    made->texts[0] = request->QueryName;
    made->texts[1] = fullName.toStdWString();
    constexpr WORD txt = 16;
    for (int i = 0; i < 2; ++i) {
        made->records[i].pName = made->texts[0].data();
        made->records[i].wType = i == 0 ? txt : DNS_TYPE_PTR;
        made->records[i].dwTtl = ttl;
    }
    made->records[0].pNext = &made->records[1];
    made->records[1].Data.PTR.pNameHost = made->texts[1].data();
    const PDNS_RECORD records = &made->records[0];
    {
        const std::scoped_lock lock(m_mutex);
        m_records.emplace(records, std::move(made));
    }
    request->pBrowseCallback(0, request->pQueryContext, records);
}

PDNS_SERVICE_INSTANCE WindowsStandIn::instanceOf(const QString &fullName, const Service &service)
{
    auto made = std::make_unique<Instance>();
    made->texts.push_back(fullName.toStdWString());
    made->texts.push_back(service.host.toStdWString());
    for (const QByteArray &item : service.items) {
        made->texts.push_back(QString::fromUtf8(item.left(item.indexOf('='))).toStdWString());
        made->texts.push_back(QString::fromUtf8(item.mid(item.indexOf('=') + 1)).toStdWString());
    }
    for (std::size_t i = 2; i < made->texts.size(); i += 2) {
        made->keys.push_back(made->texts[i].data());
        made->values.push_back(made->texts[i + 1].data());
    }
    DNS_SERVICE_INSTANCE &instance = made->instance;
    instance.pszInstanceName = made->texts[0].data();
    instance.pszHostName = made->texts[1].data();
    if (service.address.protocol() == QAbstractSocket::IPv4Protocol) {
        made->ip4 = qToBigEndian(service.address.toIPv4Address());
        instance.ip4Address = &made->ip4;
    } else if (!service.address.isNull()) {
        const Q_IPV6ADDR address = service.address.toIPv6Address();
        std::copy_n(address.c, 16, made->ip6.IP6Byte);
        instance.ip6Address = &made->ip6;
    }
    instance.wPort = service.port;
    instance.dwPropertyCount = DWORD(made->keys.size());
    instance.keys = made->keys.data();
    instance.values = made->values.data();
    const std::scoped_lock lock(m_mutex);
    return &m_instances.emplace(&instance, std::move(made)).first->second->instance;
}

PDNS_SERVICE_INSTANCE WINAPI WindowsStandIn::construct(PCWSTR name, PCWSTR host, IP4_ADDRESS *ip4,
                                                       IP6_ADDRESS *ip6, WORD port, WORD priority,
                                                       WORD weight, DWORD count, PCWSTR *keys,
                                                       PCWSTR *values)
{
    Q_UNUSED(ip4)
    Q_UNUSED(ip6)
    Q_UNUSED(priority)
    Q_UNUSED(weight)
    Service service{text(host), port};
    for (DWORD i = 0; i < count; ++i)
        service.items += (text(keys[i]) + u'=' + text(values[i])).toUtf8();
    return current->instanceOf(text(name), service);
}

void WINAPI WindowsStandIn::freeInstance(PDNS_SERVICE_INSTANCE instance)
{
    const std::scoped_lock lock(current->m_mutex);
    if (current->m_instances.erase(instance) != 1)
        ++current->wrongCalls;
}

void WINAPI WindowsStandIn::freeRecords(PVOID records, DNS_FREE_TYPE type)
{
    const std::scoped_lock lock(current->m_mutex);
    if (type != DnsFreeRecordList || current->m_records.erase(records) != 1)
        ++current->wrongCalls;
}

DWORD WINAPI WindowsStandIn::enter(PDNS_SERVICE_REGISTER_REQUEST request,
                                   PDNS_SERVICE_CANCEL cancel)
{
    Q_UNUSED(cancel)
    ++current->entries;
    if (current->enterAnswer != requestPending)
        return current->enterAnswer;
    current->later([request] {
        if (const DWORD status = current->enterStatus) {
            request->pRegisterCompletionCallback(status, request->pQueryContext, nullptr);
            return;
        }
        const DNS_SERVICE_INSTANCE &asked = *request->pServiceInstance;
        QString name = text(asked.pszInstanceName);
        Service service{text(asked.pszHostName), asked.wPort};
        for (DWORD i = 0; i < asked.dwPropertyCount; ++i)
            service.items += (text(asked.keys[i]) + u'=' + text(asked.values[i])).toUtf8();
        service.interfaceIndex = request->InterfaceIndex;
        {
            const std::scoped_lock lock(current->m_mutex);
            if (current->m_announced.contains(name) || current->m_others.contains(name))
                name.insert(name.indexOf(u'.'), u" (2)"_s);
            current->m_announced.insert(name, service);
        }
        request->pRegisterCompletionCallback(0, request->pQueryContext,
                                             current->instanceOf(name, service));
    });
    return requestPending;
}

DWORD WINAPI WindowsStandIn::withdraw(PDNS_SERVICE_REGISTER_REQUEST request,
                                      PDNS_SERVICE_CANCEL cancel)
{
    const QString name = text(request->pServiceInstance->pszInstanceName);
    const std::unique_lock lock(current->m_mutex);
    if (cancel || !current->m_announced.contains(name)) {
        ++current->wrongCalls;
        return invalidParameter;
    }
    current->m_jobs.push_back([request] {
        const QString gone = text(request->pServiceInstance->pszInstanceName);
        Service service;
        {
            const std::scoped_lock inner(current->m_mutex);
            service = current->m_announced.take(gone);
        }
        request->pRegisterCompletionCallback(0, request->pQueryContext,
                                             current->instanceOf(gone, service));
    });
    current->m_changed.notify_all();
    return requestPending;
}

DNS_STATUS WINAPI WindowsStandIn::browse(PDNS_SERVICE_BROWSE_REQUEST request,
                                         PDNS_SERVICE_CANCEL cancel)
{
    if (current->browseAnswer != requestPending)
        return DNS_STATUS(DWORD(current->browseAnswer));
    {
        const std::scoped_lock lock(current->m_mutex);
        current->m_browses.emplace(cancel, request);
    }
    current->later([request, cancel] {
        QStringList names;
        {
            const std::scoped_lock lock(current->m_mutex);
            if (!current->m_browses.contains(cancel))
                return;
            names = current->m_others.keys();
        }
        for (const QString &name : names)
            if (name.endsWith(u'.' + text(request->QueryName)))
                current->tellOne(request, name, 120);
    });
    return DNS_STATUS(requestPending);
}

DNS_STATUS WINAPI WindowsStandIn::cancelBrowse(PDNS_SERVICE_CANCEL cancel)
{
    PDNS_SERVICE_BROWSE_REQUEST request = nullptr;
    {
        const std::scoped_lock lock(current->m_mutex);
        const auto found = current->m_browses.find(cancel);
        if (found == current->m_browses.end()) {
            ++current->wrongCalls;
            return DNS_STATUS(invalidParameter);
        }
        request = found->second;
        current->m_browses.erase(found);
    }
    current->later(
            [request] { request->pBrowseCallback(cancelled, request->pQueryContext, nullptr); });
    return 0;
}

DNS_STATUS WINAPI WindowsStandIn::resolve(PDNS_SERVICE_RESOLVE_REQUEST request,
                                          PDNS_SERVICE_CANCEL cancel)
{
    ++current->resolves;
    {
        const std::scoped_lock lock(current->m_mutex);
        current->m_resolves.emplace(cancel, false);
    }
    current->later([request, cancel] {
        const QString name = text(request->QueryName);
        DWORD status = 0;
        Service service;
        {
            const std::scoped_lock lock(current->m_mutex);
            if (current->m_resolves.extract(cancel).mapped())
                status = cancelled;
            else if (!current->m_others.contains(name))
                status = noSuchName;
            service = current->m_others.value(name);
        }
        request->pResolveCompletionCallback(status, request->pQueryContext,
                                            status == 0 ? current->instanceOf(name, service)
                                                        : nullptr);
    });
    return DNS_STATUS(requestPending);
}

// Of one that was just answered it may be asked too.
DNS_STATUS WINAPI WindowsStandIn::cancelResolve(PDNS_SERVICE_CANCEL cancel)
{
    const std::scoped_lock lock(current->m_mutex);
    const auto found = current->m_resolves.find(cancel);
    if (found == current->m_resolves.end())
        return DNS_STATUS(invalidParameter);
    found->second = true;
    return 0;
}

} // namespace vedette::test
