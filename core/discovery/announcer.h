// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>

namespace vedette {

/// One service that others on the network are to find by DNS-SD (RFC 6763).
struct Announcement
{
    enum class Family { Any, IPv4, IPv6 };

    QString name; ///< what people read; made shorter where it is over 63 bytes, and unique
    QString type; ///< as in "_http._tcp"
    quint16 port = 0;
    QByteArrayList items = {};   ///< of its TXT record: "key=value", each at most 255 bytes
    int interfaceIndex = 0;      ///< of the only interface where it is; 0: on all
    Family family = Family::Any; ///< of the addresses at which it is; only Avahi can tell it

    friend bool operator==(const Announcement &, const Announcement &) = default;
};

/// Announces services through the system's own service for that.
/// Thread: main. Nothing waits; what is announced ends with it.
class Announcer : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Off, ///< there is nothing to announce
        Starting,
        On,
        ServiceAbsent, ///< the system's service does not run; it begins when that comes
        Unsupported,   ///< not on this system
        Failed, ///< problem() tells what the service said; tried again later, or when that starts
                ///< anew
    };

    using QObject::QObject;

    /// From now on these and no others; what was announced already stays as it is.
    virtual void announce(const QList<Announcement> &services) = 0;

    virtual State state() const = 0;
    virtual QString problem() const = 0;

Q_SIGNALS:
    void stateChanged();
};

/// That of the system; never null.
std::unique_ptr<Announcer> makeAnnouncer();

} // namespace vedette
