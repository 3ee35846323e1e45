// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QMap>
#include <QObject>
#include <QString>

#include <memory>

namespace vedette {

/// A service that somebody on the network announces by DNS-SD. Its texts come from there: they are
/// bounded, and any text at all.
struct FoundService
{
    QString name;
    QString type; ///< as in "_http._tcp"
    QString host; ///< as in "cupboard.local"
    QHostAddress address;
    quint16 port = 0;
    QMap<QString, QString> items = {}; ///< of its TXT record; the keys in lower case
    bool isOfHere = false;             ///< a program of this computer announces it

    friend bool operator==(const FoundService &, const FoundService &) = default;
};

/// Listens to what is announced on the network, from its making to its end.
/// Thread: main. Nothing waits. At most maxServices are known at a time.
class ServiceBrowser : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Listening,
        ServiceAbsent, ///< the system's service for it does not run; it begins when that comes
        Unsupported,   ///< not on this system
    };

    static constexpr qsizetype maxServices = 256;

    using QObject::QObject;

    virtual State state() const = 0;

    /// Each once, in no certain order.
    virtual QList<FoundService> services() const = 0;

Q_SIGNALS:
    /// Of state() or services().
    void changed();
};

/// That of the system, for services of these types; never null.
std::unique_ptr<ServiceBrowser> makeServiceBrowser(const QStringList &types);

} // namespace vedette
