// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/windowssearch.h"

#include "core/discovery/servicerecord.h"

#include <QtEndian>

#include <type_traits>
#include <utility>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

static_assert(std::is_same_v<PDNS_RECORD, PDNS_RECORDW>, "UNICODE is to be defined");

constexpr std::size_t mostHeard = 1024;
constexpr DWORD mostItems = 64;   // are looked at
constexpr DWORD noRecords = 9501; // DNS_INFO_NO_RECORDS
constexpr DWORD cancelled = 1223; // ERROR_CANCELLED

QByteArray utf8(PCWSTR text)
{
    return text ? QString::fromWCharArray(text).toUtf8() : QByteArray();
}

QHostAddress addressOf(const DNS_SERVICE_INSTANCE &instance)
{
    QHostAddress address;
    if (instance.ip4Address && *instance.ip4Address != 0)
        address.setAddress(qFromBigEndian<quint32>(instance.ip4Address));
    if ((address.isNull() || address.isLinkLocal()) && instance.ip6Address)
        address.setAddress(instance.ip6Address->IP6Byte);
    return address;
}

FoundService serviceOf(const DNS_SERVICE_INSTANCE &instance)
{
    const QByteArray host = utf8(instance.pszHostName);
    FoundService service;
    service.host = boundedText(host.endsWith('.') ? host.chopped(1) : host);
    service.address = addressOf(instance);
    service.port = instance.wPort;
    QByteArrayList items;
    for (DWORD i = 0; i < qMin(instance.dwPropertyCount, mostItems); ++i)
        if (instance.keys && instance.keys[i])
            items += utf8(instance.keys[i]) + '=' +
                     utf8(instance.values ? instance.values[i] : nullptr);
    service.items = txtItems(items);
    return service;
}

} // namespace

WindowsBrowse::WindowsBrowse(const WindowsDns &dns, const QString &type)
    : m_dns(dns)
    , m_query((type + u".local"_s).toStdWString())
    , m_inbox(mostHeard)
{
    m_request.Version = DNS_QUERY_REQUEST_VERSION1;
    m_request.QueryName = m_query.c_str();
    m_request.pBrowseCallback = &WindowsBrowse::take;
    m_request.pQueryContext = this;
}

DWORD WindowsBrowse::begin()
{
    m_self = shared_from_this();
    const auto answer = DWORD(m_dns.browse(&m_request, &m_cancel));
    if (answer != requestPending)
        m_self.reset();
    return answer;
}

void WindowsBrowse::end()
{
    m_inbox.detach();
    m_dns.cancelBrowse(&m_cancel);
}

// Cancelling has it called for the last time. Where Windows does not do so it is kept for good.
void WINAPI WindowsBrowse::take(DWORD status, PVOID context, PDNS_RECORD records)
{
    auto &browse = *static_cast<WindowsBrowse *>(context);
    for (PDNS_RECORD record = records; record; record = record->pNext)
        if (record->wType == DNS_TYPE_PTR && record->Data.PTR.pNameHost)
            browse.m_inbox.put(
                    {QString::fromWCharArray(record->Data.PTR.pNameHost), record->dwTtl == 0});
    if (records)
        browse.m_dns.freeRecords(records, DnsFreeRecordList);
    if (status == cancelled) {
        const auto self = std::exchange(browse.m_self, nullptr); // perhaps the last of it
    } else if (status != 0 && status != noRecords) {
        browse.m_inbox.put({.fullName = {}, .error = status});
    }
}

WindowsResolve::WindowsResolve(const WindowsDns &dns, const QString &fullName)
    : m_dns(dns)
    , m_query(fullName.toStdWString())
    , m_inbox(1)
{
    m_request.Version = DNS_QUERY_REQUEST_VERSION1;
    m_request.QueryName = m_query.data();
    m_request.pResolveCompletionCallback = &WindowsResolve::take;
    m_request.pQueryContext = this;
}

DWORD WindowsResolve::begin()
{
    m_self = shared_from_this();
    m_isPending = true;
    const auto answer = DWORD(m_dns.resolve(&m_request, &m_cancel));
    if (answer != requestPending) {
        m_isPending = false;
        m_self.reset();
    }
    return answer;
}

void WindowsResolve::end()
{
    m_inbox.detach();
    if (m_isPending)
        m_dns.cancelResolve(&m_cancel);
}

void WINAPI WindowsResolve::take(DWORD status, PVOID context, PDNS_SERVICE_INSTANCE instance)
{
    auto &resolve = *static_cast<WindowsResolve *>(context);
    resolve.m_isPending = false;
    resolve.m_inbox.put(status == 0 && instance ? serviceOf(*instance) : FoundService());
    if (instance)
        resolve.m_dns.freeInstance(instance);
    const auto self = std::exchange(resolve.m_self, nullptr); // perhaps the last of it
}

} // namespace vedette
