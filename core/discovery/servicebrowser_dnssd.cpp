// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/retrypolicy.h"
#include "core/discovery/dnssdresolver.h"
#include "core/discovery/servicerecord.h"

#include <QHash>
#include <QRandomGenerator>

#include <algorithm>
#include <vector>

namespace vedette {

namespace {

constexpr std::size_t mostAtOnce = 16; // each has sockets
constexpr int mostTries = 3;

/// By dns_sd.h. As nobody tells when the system's service comes, it is tried again.
class DnsSdBrowser final : public ServiceBrowser
{
public:
    explicit DnsSdBrowser(QStringList types);

    State state() const override { return m_state; }
    QList<FoundService> services() const override;

private:
    /// One type.
    struct Browse
    {
        DnsSdBrowser &browser;
        QByteArray type;
        DnsSdOperation operation = {};
    };

    struct Found
    {
        int times = 1; // it was told of, as by each family of addresses
        int tries = 1;
        FoundService service = {};
    };

    static void DNSSD_API take(DNSServiceRef reference, DNSServiceFlags flags, uint32_t interface,
                               DNSServiceErrorType error, const char *name, const char *type,
                               const char *domain, void *context);
    void start();
    bool start(const QString &type);
    void fail();
    void add(const DnsSdPlace &place);
    void drop(const DnsSdPlace &place);
    void resolve();
    void learn(const DnsSdResolver &resolver);
    void finish(const DnsSdResolver &resolver);

    const QStringList m_types;
    std::vector<std::unique_ptr<Browse>> m_browses;
    QHash<DnsSdPlace, Found> m_found;
    QList<DnsSdPlace> m_waiting; // to be resolved
    std::vector<std::unique_ptr<DnsSdResolver>> m_resolvers;
    RetryPolicy m_retry;
    QTimer m_timer;
    State m_state = State::ServiceAbsent;
};

DnsSdBrowser::DnsSdBrowser(QStringList types)
    : m_types(std::move(types))
    , m_retry({.first = 1s, .cap = 60s},
              [] { return QRandomGenerator::global()->generateDouble(); })
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { start(); });
    start();
}

void DnsSdBrowser::start()
{
    if (!std::all_of(m_types.begin(), m_types.end(),
                     [this](const QString &type) { return start(type); })) {
        fail();
        return;
    }
    m_state = State::Listening;
    Q_EMIT changed();
}

bool DnsSdBrowser::start(const QString &type)
{
    auto &browse = m_browses.emplace_back(std::make_unique<Browse>(Browse{*this, type.toUtf8()}));
    const auto error = browse->operation.start(
            [&browse](DNSServiceRef *reference) {
                return DNSServiceBrowse(reference, 0, kDNSServiceInterfaceIndexAny,
                                        browse->type.constData(), nullptr, &DnsSdBrowser::take,
                                        browse.get());
            },
            [this] { fail(); });
    if (error != kDNSServiceErr_NoError && !isAbsence(error))
        qWarning("Looking for %s: %s", qUtf8Printable(type), qUtf8Printable(problemOf(error)));
    return error == kDNSServiceErr_NoError;
}

void DnsSdBrowser::fail()
{
    m_browses.clear();
    m_resolvers.clear();
    m_waiting.clear();
    m_found.clear();
    m_state = State::ServiceAbsent;
    m_timer.start(m_retry.next());
    Q_EMIT changed();
}

void DNSSD_API DnsSdBrowser::take(DNSServiceRef reference, DNSServiceFlags flags,
                                  uint32_t interface, DNSServiceErrorType error, const char *name,
                                  const char *type, const char *domain, void *context)
{
    Q_UNUSED(reference)
    Q_UNUSED(type)
    const auto &browse = *static_cast<Browse *>(context);
    DnsSdBrowser &browser = browse.browser;
    if (error != kDNSServiceErr_NoError) {
        browser.fail();
        return;
    }
    browser.m_retry.reset();
    if (interface == kDNSServiceInterfaceIndexLocalOnly) // no network has it
        return;
    const DnsSdPlace place{interface, name, browse.type, domain};
    if (flags & kDNSServiceFlagsAdd)
        browser.add(place);
    else
        browser.drop(place);
}

void DnsSdBrowser::add(const DnsSdPlace &place)
{
    if (const auto known = m_found.find(place); known != m_found.end()) {
        ++known->times;
        return;
    }
    if (m_found.size() >= maxServices)
        return;
    m_found.insert(place, {});
    m_waiting += place;
    resolve();
}

void DnsSdBrowser::drop(const DnsSdPlace &place)
{
    const auto known = m_found.find(place);
    if (known == m_found.end() || --known->times > 0)
        return;
    m_found.erase(known);
    m_waiting.removeAll(place);
    std::erase_if(m_resolvers,
                  [&place](const auto &resolver) { return resolver->place() == place; });
    resolve();
    Q_EMIT changed();
}

void DnsSdBrowser::resolve()
{
    while (m_resolvers.size() < mostAtOnce && !m_waiting.isEmpty()) {
        const auto &added =
                m_resolvers.emplace_back(std::make_unique<DnsSdResolver>(m_waiting.takeFirst()));
        const DnsSdResolver &resolver = *added;
        connect(&resolver, &DnsSdResolver::found, this, [this, &resolver] { learn(resolver); });
        connect(&resolver, &DnsSdResolver::finished, this, [this, &resolver] { finish(resolver); });
    }
}

void DnsSdBrowser::learn(const DnsSdResolver &resolver)
{
    m_found[resolver.place()].service = resolver.service();
    Q_EMIT changed();
}

void DnsSdBrowser::finish(const DnsSdResolver &resolver)
{
    Found &found = m_found[resolver.place()];
    const bool isNews = isReachable(resolver.service()) && resolver.service() != found.service;
    if (isNews)
        found.service = resolver.service();
    else if (!isReachable(found.service) && found.tries++ < mostTries)
        m_waiting += resolver.place();
    std::erase_if(m_resolvers, [&resolver](const auto &each) { return each.get() == &resolver; });
    resolve();
    if (isNews)
        Q_EMIT changed();
}

QList<FoundService> DnsSdBrowser::services() const
{
    QList<FoundService> services;
    for (const Found &found : m_found)
        services += found.service;
    return eachOnce(services);
}

} // namespace

std::unique_ptr<ServiceBrowser> makeServiceBrowser(const QStringList &types)
{
    return std::make_unique<DnsSdBrowser>(types);
}

} // namespace vedette
