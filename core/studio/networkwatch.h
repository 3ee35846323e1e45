// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

QT_BEGIN_NAMESPACE
class QSocketNotifier;
QT_END_NAMESPACE

namespace vedette {

/// Tells when this machine's network is another one: an interface or an address came or went. On
/// Linux the kernel wakes it, so that no service is needed and nothing is polled; elsewhere Qt's
/// backend for the platform does.
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
    void listen();
    void wake();
    void compare();

    QTimer m_settling;
    QStringList m_addresses;
    int m_kernel = -1; // a netlink socket
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace vedette
