// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

// As much of Windows' header of this name as Vedette uses, so that what is for Windows is compiled
// and tested elsewhere too; in Windows, where it has that header, the layouts of memory are its.
// NOLINTBEGIN
#define WINAPI
#define DNS_QUERY_REQUEST_VERSION1 1
#define DNS_TYPE_PTR 12

using BOOL = int;
using WORD = std::uint16_t;
using DWORD = std::uint32_t;
using ULONG = std::uint32_t;
using DNS_STATUS = std::int32_t;
using HANDLE = void *;
using PVOID = void *;
using PWSTR = wchar_t *;
using PCWSTR = const wchar_t *;
using IP4_ADDRESS = DWORD;

union IP6_ADDRESS {
    std::uint8_t IP6Byte[16];
};

struct DNS_RECORDW
{
    DNS_RECORDW *pNext;
    PWSTR pName;
    WORD wType;
    WORD wDataLength;
    DWORD dwTtl;
    union {
        struct
        {
            PWSTR pNameHost;
        } PTR;
    } Data;
};
using PDNS_RECORDW = DNS_RECORDW *;
using PDNS_RECORD = PDNS_RECORDW;

struct DNS_SERVICE_INSTANCE
{
    PWSTR pszInstanceName;
    PWSTR pszHostName;
    IP4_ADDRESS *ip4Address;
    IP6_ADDRESS *ip6Address;
    WORD wPort;
    WORD wPriority;
    WORD wWeight;
    DWORD dwPropertyCount;
    PWSTR *keys;
    PWSTR *values;
    DWORD dwInterfaceIndex;
};
using PDNS_SERVICE_INSTANCE = DNS_SERVICE_INSTANCE *;

struct DNS_SERVICE_CANCEL
{
    PVOID reserved;
};
using PDNS_SERVICE_CANCEL = DNS_SERVICE_CANCEL *;

struct DNS_SERVICE_REGISTER_REQUEST
{
    ULONG Version;
    ULONG InterfaceIndex;
    PDNS_SERVICE_INSTANCE pServiceInstance;
    void (*pRegisterCompletionCallback)(DWORD, PVOID, PDNS_SERVICE_INSTANCE);
    PVOID pQueryContext;
    HANDLE hCredentials;
    BOOL unicastEnabled;
};
using PDNS_SERVICE_REGISTER_REQUEST = DNS_SERVICE_REGISTER_REQUEST *;

struct DNS_SERVICE_BROWSE_REQUEST
{
    ULONG Version;
    ULONG InterfaceIndex;
    PCWSTR QueryName;
    void (*pBrowseCallback)(DWORD, PVOID, PDNS_RECORD);
    PVOID pQueryContext;
};
using PDNS_SERVICE_BROWSE_REQUEST = DNS_SERVICE_BROWSE_REQUEST *;

struct DNS_SERVICE_RESOLVE_REQUEST
{
    ULONG Version;
    ULONG InterfaceIndex;
    PWSTR QueryName;
    void (*pResolveCompletionCallback)(DWORD, PVOID, PDNS_SERVICE_INSTANCE);
    PVOID pQueryContext;
};
using PDNS_SERVICE_RESOLVE_REQUEST = DNS_SERVICE_RESOLVE_REQUEST *;

enum DNS_FREE_TYPE { DnsFreeFlat, DnsFreeRecordList };

PDNS_SERVICE_INSTANCE DnsServiceConstructInstance(PCWSTR, PCWSTR, IP4_ADDRESS *, IP6_ADDRESS *,
                                                  WORD, WORD, WORD, DWORD, PCWSTR *, PCWSTR *);
void DnsServiceFreeInstance(PDNS_SERVICE_INSTANCE);
DWORD DnsServiceRegister(PDNS_SERVICE_REGISTER_REQUEST, PDNS_SERVICE_CANCEL);
DWORD DnsServiceDeRegister(PDNS_SERVICE_REGISTER_REQUEST, PDNS_SERVICE_CANCEL);
DNS_STATUS DnsServiceBrowse(PDNS_SERVICE_BROWSE_REQUEST, PDNS_SERVICE_CANCEL);
DNS_STATUS DnsServiceBrowseCancel(PDNS_SERVICE_CANCEL);
DNS_STATUS DnsServiceResolve(PDNS_SERVICE_RESOLVE_REQUEST, PDNS_SERVICE_CANCEL);
DNS_STATUS DnsServiceResolveCancel(PDNS_SERVICE_CANCEL);
void DnsFree(PVOID, DNS_FREE_TYPE);
// NOLINTEND
