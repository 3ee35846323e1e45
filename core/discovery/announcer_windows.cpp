// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/retryingannouncer.h"
#include "core/discovery/unsupported.h"
#include "core/discovery/windowsregistration.h"

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

// winerror.h: the DNS client is switched off, or cannot be asked.
constexpr DWORD serviceDisabled = 1058;
constexpr DWORD serviceNotActive = 1062;
constexpr DWORD serverUnavailable = 1722;

class WindowsEntry final : public ServiceEntry
{
public:
    WindowsEntry(const WindowsDns &dns, const Announcement &wanted)
        : ServiceEntry(wanted)
        , m_dns(dns)
    {
    }
    ~WindowsEntry() override { end(); }
    Q_DISABLE_COPY_MOVE(WindowsEntry)

    void start() override
    {
        end();
        setState(State::Starting);
        m_registration = std::make_shared<WindowsRegistration>(m_dns, wanted());
        m_registration->waker().attach(*this, [this] { take(); });
        if (const DWORD answer = m_registration->begin(); answer != requestPending)
            fail(answer);
    }

private:
    void take()
    {
        if (m_registration->status() != 0) {
            fail(m_registration->status());
            return;
        }
        qInfo("Announced on the network: %s", qUtf8Printable(m_registration->fullName()));
        setState(State::On);
    }

    void fail(DWORD status)
    {
        if (status == serviceDisabled || status == serviceNotActive || status == serverUnavailable)
            setState(State::Absent);
        else
            setState(State::Failed,
                     u"%1 (%2)"_s.arg(qt_error_string(int(status)).trimmed()).arg(status));
    }

    void end()
    {
        if (m_registration)
            m_registration->end();
    }

    const WindowsDns &m_dns;
    std::shared_ptr<WindowsRegistration> m_registration;
};

} // namespace

std::unique_ptr<Announcer> makeAnnouncer(const WindowsDns *dns)
{
    if (!dns)
        return makeUnsupportedAnnouncer();
    return std::make_unique<RetryingAnnouncer>([dns](const Announcement &wanted) {
        return std::make_unique<WindowsEntry>(*dns, wanted);
    });
}

std::unique_ptr<Announcer> makeAnnouncer()
{
    return makeAnnouncer(windowsDns());
}

} // namespace vedette
