// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace vedette {

/// Tells when this machine's network is another one: an interface or an address came or went. On
/// Linux and Windows the system wakes it, so that no service is needed and nothing is polled;
/// elsewhere Qt's backend for the platform does.
/// Thread: main. What comes in one burst is told once.
class NetworkWatch final : public QObject
{
    Q_OBJECT

public:
    explicit NetworkWatch(QObject *parent = nullptr);
    ~NetworkWatch() override;

Q_SIGNALS:
    void changed();

private:
    class Listener;

    void wake();
    void compare();

    QTimer m_settling;
    QStringList m_addresses;
    std::unique_ptr<Listener> m_listener;
};

} // namespace vedette
