// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/avahientry.h"

#include "core/discovery/avahiserver.h"
#include "core/discovery/servicetext.h"

#include <QDBusObjectPath>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNames = 50; // are tried

// avahi-common/defs.h and address.h.
constexpr int groupEstablished = 2;
constexpr int groupCollision = 3;
constexpr int groupFailure = 4;
constexpr int everyInterface = -1;

int protocolOf(Announcement::Family family)
{
    switch (family) {
    case Announcement::Family::IPv4:
        return 0;
    case Announcement::Family::IPv6:
        return 1;
    case Announcement::Family::Any:
        break;
    }
    return -1;
}

bool isError(const QDBusMessage &answer)
{
    return answer.type() != QDBusMessage::ReplyMessage;
}

QString groupInterface()
{
    return avahiInterface(u"EntryGroup"_s);
}

} // namespace

AvahiEntry::AvahiEntry(AvahiServer &server, Announcement wanted)
    : m_server(server)
    , m_wanted(std::move(wanted))
    , m_name(shortened(m_wanted.name, maxServiceName))
{
    m_server.call(u"EntryGroupNew"_s, {}, this, [this](const QDBusMessage &answer) {
        if (isError(answer)) {
            fail(answer.errorMessage());
            return;
        }
        m_path = answer.arguments().value(0).value<QDBusObjectPath>().path();
        m_server.bus().connect(avahiService(), m_path, groupInterface(), u"StateChanged"_s, this,
                               SLOT(take(int, QString)));
        add();
    });
}

AvahiEntry::~AvahiEntry()
{
    if (!m_path.isEmpty() && m_server.state() != AvahiServer::State::Absent)
        m_server.tell(m_path, groupInterface(), u"Free"_s);
}

void AvahiEntry::add()
{
    const QVariantList arguments{m_wanted.interfaceIndex > 0 ? m_wanted.interfaceIndex
                                                             : everyInterface,
                                 protocolOf(m_wanted.family),
                                 0U, // flags
                                 m_name,
                                 m_wanted.type,
                                 QString(), // the usual domain
                                 QString(), // this host
                                 QVariant::fromValue(m_wanted.port),
                                 QVariant::fromValue(m_wanted.items)};
    m_server.call(m_path, groupInterface(), u"AddService"_s, arguments, this,
                  [this](const QDBusMessage &answer) {
                      if (answer.errorName().endsWith("CollisionError"_L1))
                          rename();
                      else if (isError(answer))
                          fail(answer.errorMessage());
                      else
                          commit();
                  });
}

void AvahiEntry::commit()
{
    m_server.call(m_path, groupInterface(), u"Commit"_s, {}, this,
                  [this](const QDBusMessage &answer) {
                      if (isError(answer))
                          fail(answer.errorMessage());
                  });
}

void AvahiEntry::rename()
{
    if (++m_names > mostNames) {
        fail(u"%1: this name and %2 like it are taken"_s.arg(m_wanted.name).arg(mostNames - 1));
        return;
    }
    setState(State::Starting);
    m_server.tell(m_path, groupInterface(), u"Reset"_s);
    m_server.call(u"GetAlternativeServiceName"_s, {m_name}, this,
                  [this](const QDBusMessage &answer) {
                      if (isError(answer)) {
                          fail(answer.errorMessage());
                          return;
                      }
                      m_name = answer.arguments().value(0).toString();
                      add();
                  });
}

void AvahiEntry::take(int state, const QString &error)
{
    if (state == groupEstablished) {
        qInfo("Announced on the network: %s (%s)", qUtf8Printable(m_name),
              qUtf8Printable(m_wanted.type));
        setState(State::On);
    } else if (state == groupCollision) {
        rename();
    } else if (state == groupFailure) {
        fail(error);
    }
}

void AvahiEntry::fail(const QString &problem)
{
    m_problem = problem;
    setState(State::Failed);
}

void AvahiEntry::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace vedette
