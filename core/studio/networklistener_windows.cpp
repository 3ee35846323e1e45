// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/networklistener.h"

#include <winsock2.h>
#include <ws2tcpip.h>

#include <iphlpapi.h>

namespace vedette {

// By NotifyUnicastIpAddressChange().
class NetworkWatch::Listener::Private
{
public:
    explicit Private(std::function<void()> wake)
        : m_wake(std::move(wake))
    {
        if (NotifyUnicastIpAddressChange(AF_UNSPEC, onChange, this, FALSE, &m_notification) !=
            NO_ERROR)
            m_notification = nullptr;
    }

    ~Private()
    {
        if (m_notification)
            CancelMibChangeNotify2(m_notification); // waits for calls that are under way
    }

    Q_DISABLE_COPY_MOVE(Private)

private:
    static void WINAPI onChange(void *self, MIB_UNICASTIPADDRESS_ROW *, MIB_NOTIFICATION_TYPE)
    {
        static_cast<Private *>(self)->m_wake();
    }

    std::function<void()> m_wake;
    HANDLE m_notification = nullptr;
};

NetworkWatch::Listener::Listener(std::function<void()> wake)
    : d(std::make_unique<Private>(std::move(wake)))
{
}

NetworkWatch::Listener::~Listener() = default;

} // namespace vedette
