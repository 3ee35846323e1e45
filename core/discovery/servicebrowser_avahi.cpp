// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/avahiserver.h"
#include "core/discovery/servicebrowser.h"
#include "core/discovery/servicerecord.h"

#include <QDBusArgument>
#include <QHash>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

// avahi-common/address.h and defs.h.
constexpr int everyInterface = -1;
constexpr int everyProtocol = -1;
constexpr uint resultIsLocal = 8;

constexpr int mostTries = 3; // Avahi waits five seconds each time

/// How Avahi names what it has found.
struct Place
{
    int interface = 0;
    int protocol = 0;
    QString name;
    QString type;
    QString domain;

    friend bool operator==(const Place &, const Place &) = default;
};

size_t qHash(const Place &place, size_t seed)
{
    return qHashMulti(seed, place.interface, place.protocol, place.name, place.type, place.domain);
}

class AvahiBrowser final : public ServiceBrowser
{
    Q_OBJECT

public:
    explicit AvahiBrowser(QStringList types);

    State state() const override;
    QList<FoundService> services() const override;

private:
    Q_SLOT void take(int interface, int protocol, const QString &name, const QString &type,
                     const QString &domain, uint flags);
    Q_SLOT void drop(int interface, int protocol, const QString &name, const QString &type,
                     const QString &domain, uint flags);
    void follow();
    void resolve(const Place &place, uint flags, int tries);
    void learn(const Place &place, uint flags, const QVariantList &answer);

    const QStringList m_types;
    AvahiServer m_server;
    QHash<Place, FoundService> m_found; // without an address: not resolved yet
};

AvahiBrowser::AvahiBrowser(QStringList types)
    : m_types(std::move(types))
{
    // By any path: the first ones come before the answer that says which.
    m_server.bus().connect(avahiService(), {}, avahiInterface(u"ServiceBrowser"_s), u"ItemNew"_s,
                           this, SLOT(take(int, int, QString, QString, QString, uint)));
    m_server.bus().connect(avahiService(), {}, avahiInterface(u"ServiceBrowser"_s), u"ItemRemove"_s,
                           this, SLOT(drop(int, int, QString, QString, QString, uint)));
    connect(&m_server, &AvahiServer::stateChanged, this, &AvahiBrowser::follow);
    follow();
}

ServiceBrowser::State AvahiBrowser::state() const
{
    return m_server.state() == AvahiServer::State::Absent ? State::ServiceAbsent : State::Listening;
}

void AvahiBrowser::follow()
{
    m_found.clear();
    if (m_server.state() == AvahiServer::State::Running)
        for (const QString &type : m_types)
            m_server.call(u"ServiceBrowserNew"_s,
                          {everyInterface, everyProtocol, type, QString(), 0U}, this,
                          [](const QDBusMessage &answer) {
                              if (answer.type() != QDBusMessage::ReplyMessage)
                                  qWarning("Avahi: %s", qUtf8Printable(answer.errorMessage()));
                          });
    Q_EMIT changed();
}

void AvahiBrowser::take(int interface, int protocol, const QString &name, const QString &type,
                        const QString &domain, uint flags)
{
    const Place place{interface, protocol, name, type, domain};
    if (m_found.contains(place) || m_found.size() >= maxServices)
        return;
    m_found.insert(place, {});
    resolve(place, flags, mostTries);
}

// By the protocol over which it was found, as it may be at no address of the other one.
void AvahiBrowser::resolve(const Place &place, uint flags, int tries)
{
    m_server.call(u"ResolveService"_s,
                  {place.interface, place.protocol, place.name, place.type, place.domain,
                   place.protocol, 0U},
                  this, [this, place, flags, tries](const QDBusMessage &answer) {
                      if (!m_found.contains(place))
                          return;
                      if (answer.type() == QDBusMessage::ReplyMessage)
                          learn(place, flags, answer.arguments());
                      else if (tries > 1)
                          resolve(place, flags, tries - 1);
                  });
}

void AvahiBrowser::learn(const Place &place, uint flags, const QVariantList &answer)
{
    constexpr qsizetype host = 5;
    constexpr qsizetype address = 7;
    constexpr qsizetype port = 8;
    constexpr qsizetype record = 9;
    FoundService service{
            place.name, place.type, boundedText(answer.value(host).toString().toUtf8()),
            QHostAddress(answer.value(address).toString()), quint16(answer.value(port).toUInt())};
    service.items = txtItems(qdbus_cast<QByteArrayList>(answer.value(record)));
    service.isOfHere = flags & resultIsLocal;
    if (!isReachable(service))
        return;
    m_found[place] = service;
    Q_EMIT changed();
}

void AvahiBrowser::drop(int interface, int protocol, const QString &name, const QString &type,
                        const QString &domain, uint flags)
{
    Q_UNUSED(flags)
    if (m_found.remove({interface, protocol, name, type, domain}))
        Q_EMIT changed();
}

QList<FoundService> AvahiBrowser::services() const
{
    return eachOnce(m_found.values());
}

} // namespace

std::unique_ptr<ServiceBrowser> makeServiceBrowser(const QStringList &types)
{
    return std::make_unique<AvahiBrowser>(types);
}

} // namespace vedette

#include "servicebrowser_avahi.moc"
