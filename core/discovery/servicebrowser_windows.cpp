// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/retrypolicy.h"
#include "core/discovery/servicerecord.h"
#include "core/discovery/unsupported.h"
#include "core/discovery/windowssearch.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTries = 3;

// Of "Front door._vedette._tcp.local"; empty where it is no name of this type.
QString labelOf(const QString &fullName, const QString &type)
{
    const QString behind = u'.' + type + u".local"_s;
    const QString name = fullName.endsWith(u'.') ? fullName.chopped(1) : fullName;
    return name.endsWith(behind, Qt::CaseInsensitive) ? name.chopped(behind.size()) : QString();
}

/// By Windows' functions.
class WindowsBrowser final : public ServiceBrowser
{
public:
    WindowsBrowser(const WindowsDns &dns, QStringList types);
    ~WindowsBrowser() override { end(); }
    Q_DISABLE_COPY_MOVE(WindowsBrowser)

    State state() const override { return m_state; }
    QList<FoundService> services() const override;

private:
    struct Found
    {
        QString label;
        QString type;
        int tries = 0;
        std::shared_ptr<WindowsResolve> resolve = {};
        FoundService service = {};
    };

    void start();
    bool start(const QString &type);
    void end();
    void fail(DWORD error);
    void take(WindowsBrowse &browse, const QString &type);
    bool take(const WindowsBrowse::Heard &heard, const QString &type);
    void resolve(const QString &fullName);
    void learn(const QString &fullName);

    const WindowsDns &m_dns;
    const QStringList m_types;
    std::vector<std::shared_ptr<WindowsBrowse>> m_browses;
    QHash<QString, Found> m_found; // by full name
    RetryPolicy m_retry;
    QTimer m_timer;
    State m_state = State::ServiceAbsent;
};

WindowsBrowser::WindowsBrowser(const WindowsDns &dns, QStringList types)
    : m_dns(dns)
    , m_types(std::move(types))
    , m_retry({.first = 1s, .cap = 60s},
              [] { return QRandomGenerator::global()->generateDouble(); })
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { start(); });
    start();
}

void WindowsBrowser::start()
{
    m_state = State::Listening;
    if (std::all_of(m_types.begin(), m_types.end(),
                    [this](const QString &type) { return start(type); }))
        Q_EMIT changed();
}

bool WindowsBrowser::start(const QString &type)
{
    const auto browse = std::make_shared<WindowsBrowse>(m_dns, type);
    browse->inbox().attach(*this, [this, type, weak = std::weak_ptr(browse)] {
        const auto alive = weak.lock();
        if (std::find(m_browses.begin(), m_browses.end(), alive) != m_browses.end())
            take(*alive, type);
    });
    if (const DWORD answer = browse->begin(); answer != requestPending) {
        fail(answer);
        return false;
    }
    m_browses.push_back(browse);
    return true;
}

void WindowsBrowser::end()
{
    for (const auto &browse : m_browses)
        browse->end();
    m_browses.clear();
    for (const Found &found : std::as_const(m_found))
        if (found.resolve)
            found.resolve->end();
    m_found.clear();
}

void WindowsBrowser::fail(DWORD error)
{
    qWarning("Looking for services: %s (%lu)",
             qUtf8Printable(qt_error_string(int(error)).trimmed()),
             static_cast<unsigned long>(error));
    end();
    m_state = State::ServiceAbsent;
    m_timer.start(m_retry.next());
    Q_EMIT changed();
}

void WindowsBrowser::take(WindowsBrowse &browse, const QString &type)
{
    const auto taken = browse.inbox().take();
    bool isNews = false;
    for (const WindowsBrowse::Heard &heard : taken.items) {
        if (heard.error != 0) {
            fail(heard.error);
            return;
        }
        isNews = take(heard, type) || isNews;
    }
    m_retry.reset();
    if (isNews)
        Q_EMIT changed();
}

// Returns whether a service is gone: one that is new is resolved first.
bool WindowsBrowser::take(const WindowsBrowse::Heard &heard, const QString &type)
{
    const QString label = labelOf(heard.fullName, type);
    const auto known = m_found.find(heard.fullName);
    if (heard.isGone && known != m_found.end()) {
        if (known->resolve)
            known->resolve->end();
        m_found.erase(known);
        return true;
    }
    if (!heard.isGone && known == m_found.end() && !label.isEmpty() &&
        m_found.size() < maxServices) {
        m_found.insert(heard.fullName, {boundedText(label.toUtf8()), type});
        resolve(heard.fullName);
    }
    return false;
}

void WindowsBrowser::resolve(const QString &fullName)
{
    Found &found = m_found[fullName];
    ++found.tries;
    found.resolve = std::make_shared<WindowsResolve>(m_dns, fullName);
    found.resolve->inbox().attach(*this, [this, fullName] { learn(fullName); });
    if (const DWORD answer = found.resolve->begin(); answer != requestPending) {
        qWarning("Looking for %s: %s", qUtf8Printable(fullName),
                 qUtf8Printable(qt_error_string(int(answer)).trimmed()));
        found.resolve.reset();
    }
}

void WindowsBrowser::learn(const QString &fullName)
{
    const auto found = m_found.find(fullName);
    if (found == m_found.end() || !found->resolve)
        return;
    const auto answers = found->resolve->inbox().take().items;
    if (answers.empty())
        return;
    FoundService service = answers.back();
    if (!isReachable(service)) {
        if (found->tries < mostTries)
            resolve(fullName);
        return;
    }
    service.name = found->label;
    service.type = found->type;
    service.isOfHere = isOwnAddress(service.address);
    found->service = service;
    Q_EMIT changed();
}

QList<FoundService> WindowsBrowser::services() const
{
    QList<FoundService> services;
    for (const Found &found : m_found)
        services += found.service;
    return eachOnce(services);
}

} // namespace

std::unique_ptr<ServiceBrowser> makeServiceBrowser(const QStringList &types, const WindowsDns *dns)
{
    if (!dns)
        return makeUnsupportedBrowser();
    return std::make_unique<WindowsBrowser>(*dns, types);
}

std::unique_ptr<ServiceBrowser> makeServiceBrowser(const QStringList &types)
{
    return makeServiceBrowser(types, windowsDns());
}

} // namespace vedette
