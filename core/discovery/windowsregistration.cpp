// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/windowsregistration.h"

#include "core/discovery/servicetext.h"

#include <QHostInfo>

#include <string>
#include <utility>
#include <vector>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr DWORD invalidParameter = 87; // ERROR_INVALID_PARAMETER

// Windows takes a dot for the end of the name, and knows no way to write it.
QString fullNameOf(const Announcement &wanted)
{
    QString label = serviceName(wanted.name, 1);
    label.replace(u'.', u'-').replace(u'\\', u'-');
    return label + u'.' + wanted.type + u".local"_s;
}

QString hostName()
{
    return QHostInfo::localHostName().section(u'.', 0, 0) + u".local"_s;
}

} // namespace

WindowsRegistration::WindowsRegistration(const WindowsDns &dns, const Announcement &wanted)
    : m_dns(dns)
    , m_instance(nullptr, Free{dns.freeInstance})
{
    std::vector<std::wstring> texts;
    for (const QByteArray &item : wanted.items) {
        const qsizetype equals = item.contains('=') ? item.indexOf('=') : item.size();
        texts.push_back(QString::fromUtf8(item.first(equals)).toStdWString());
        texts.push_back(QString::fromUtf8(item.mid(equals + 1)).toStdWString());
    }
    std::vector<PCWSTR> keys;
    std::vector<PCWSTR> values;
    for (std::size_t i = 0; i < texts.size(); i += 2) {
        keys.push_back(texts[i].c_str());
        values.push_back(texts[i + 1].c_str());
    }
    m_instance.reset(dns.constructInstance(
            fullNameOf(wanted).toStdWString().c_str(), hostName().toStdWString().c_str(), nullptr,
            nullptr, wanted.port, 0, 0, DWORD(keys.size()), keys.data(), values.data()));
    m_request.Version = DNS_QUERY_REQUEST_VERSION1;
    m_request.InterfaceIndex = ULONG(wanted.interfaceIndex);
    m_request.pServiceInstance = m_instance.get();
    m_request.pRegisterCompletionCallback = &WindowsRegistration::take;
    m_request.pQueryContext = this;
}

DWORD WindowsRegistration::begin()
{
    if (!m_instance)
        return invalidParameter;
    m_self = shared_from_this();
    const DWORD answer = m_dns.enter(&m_request, nullptr);
    if (answer != requestPending)
        release();
    return answer;
}

QString WindowsRegistration::fullName() const
{
    return QString::fromWCharArray(m_instance->pszInstanceName);
}

void WindowsRegistration::end()
{
    m_waker.detach();
    if (m_stage.exchange(Stage::Unwanted) == Stage::Entered)
        leave();
}

void WINAPI WindowsRegistration::take(DWORD status, PVOID context, PDNS_SERVICE_INSTANCE instance)
{
    auto &registration = *static_cast<WindowsRegistration *>(context);
    registration.learn(status, Instance(instance, Free{registration.m_dns.freeInstance}));
}

void WindowsRegistration::learn(DWORD status, Instance instance)
{
    const Stage stage = m_stage;
    if (stage == Stage::Leaving) { // and is gone now
        release();
        return;
    }
    if (stage == Stage::Entered || stage == Stage::Failed)
        return;
    m_status = status;
    if (status == 0 && instance && instance->pszInstanceName) {
        m_instance = std::move(instance); // by its name it is withdrawn
        m_request.pServiceInstance = m_instance.get();
    }
    Stage expected = Stage::Entering;
    const bool isWanted =
            m_stage.compare_exchange_strong(expected, status == 0 ? Stage::Entered : Stage::Failed);
    if (isWanted)
        m_waker.wake();
    if (status != 0)
        release();
    else if (!isWanted)
        leave();
}

void WindowsRegistration::leave()
{
    const auto self = shared_from_this(); // the answer may come before the call returns
    m_stage = Stage::Leaving;
    if (m_dns.withdraw(&m_request, nullptr) != requestPending)
        release();
}

void WindowsRegistration::release()
{
    const auto self = std::exchange(m_self, nullptr); // perhaps the last of it
}

} // namespace vedette
