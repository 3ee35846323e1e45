// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace vedette {

/// Takes this process, which has no other thread yet, out of the system's network and mounts into
/// its own, where it may do as it likes. Returns whether the system lets it.
bool enterOwnNetwork();

/// A computer on a network of the tests: the other end of a cable, with a bus and an Avahi daemon
/// of its own, in a process that has entered its own network. All of it goes with this.
class NetworkComputer final
{
public:
    enum class Place {
        Here,  ///< where the test itself runs
        There, ///< in a network of its own, at the other end of the cable
    };

    /// A cable between "here" and "there". Returns whether it could be laid.
    static bool layCable();

    /// `address` as in "10.77.0.1/24".
    NetworkComputer(Place place, const QString &host, const QString &address);
    ~NetworkComputer();

    /// Whether its bus runs, after five seconds at most.
    bool start();
    void startAvahi();
    void stopAvahi();

    /// For DBUS_SYSTEM_BUS_ADDRESS.
    QString bus() const { return QStringLiteral("unix:path=%1/bus").arg(m_folder.path()); }
    /// What runs another program there is put before it.
    QStringList entry() const;

private:
    const Place m_place;
    const QString m_host;
    const QString m_address;
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace vedette
