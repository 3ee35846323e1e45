// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/windowsdns.h"

#include <QLibrary>

#include <optional>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

template <typename Function>
bool find(QLibrary &library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
    return function != nullptr;
}

std::optional<WindowsDns> load()
{
    QLibrary library(u"dnsapi"_s);
    library.setLoadHints(QLibrary::PreventUnloadHint);
    WindowsDns dns;
    if (find(library, "DnsServiceConstructInstance", dns.constructInstance) &&
        find(library, "DnsServiceFreeInstance", dns.freeInstance) &&
        find(library, "DnsServiceRegister", dns.enter) &&
        find(library, "DnsServiceDeRegister", dns.withdraw) &&
        find(library, "DnsServiceBrowse", dns.browse) &&
        find(library, "DnsServiceBrowseCancel", dns.cancelBrowse) &&
        find(library, "DnsServiceResolve", dns.resolve) &&
        find(library, "DnsServiceResolveCancel", dns.cancelResolve) &&
        find(library, "DnsFree", dns.freeRecords))
        return dns;
    return {};
}

} // namespace

const WindowsDns *windowsDns()
{
    static const std::optional<WindowsDns> dns = load();
    return dns ? &*dns : nullptr;
}

} // namespace vedette
