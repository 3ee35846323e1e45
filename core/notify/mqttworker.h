// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/notify/mqttlink.h"
#include "core/notify/mqttoutbox.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTcpSocket>
#include <QTimer>

#include <memory>
#include <optional>

struct mosquitto;
struct mosquitto_message;

namespace vedette {

/// The thread's side of MqttLink: libmosquitto in Qt's event loop. Thread: its own.
class MqttWorker final : public QObject
{
    Q_OBJECT

public:
    MqttWorker(MqttTarget target, const RetryPolicy::Delays &retry,
               std::shared_ptr<MqttLink::Shared> shared);
    ~MqttWorker() override;

    void start();

private:
    struct Free
    {
        void operator()(mosquitto *client) const;
    };

    void find();
    void open(const char *own);
    bool makeClient();
    bool setTls();
    void turn();
    void turnOnce();
    QString reasonOf(int code) const;
    void lose(const QString &why);
    void followSocket();
    void takeInbox();
    void publishWaiting();
    void sayGoodbye();

    void connected(int code);
    void received(const mosquitto_message &message);

    const MqttTarget m_target;
    const QString m_name; // host and port, for the log
    std::shared_ptr<MqttLink::Shared> m_shared;
    std::unique_ptr<mosquitto, Free> m_client; // null between two tries
    bool m_isConnected = false;
    std::optional<int> m_refusal; // the broker's code
    QString m_logged;             // libmosquitto's first words of an error, in this try
    QString m_told;               // why it does not work; empty while it does
    Clock::time_point m_since;    // of the try, or of being connected
    RetryPolicy m_retry;
    QTimer m_again{this}; // the next try
    QTcpSocket m_probe{this};
    QTimer m_clock{this}; // libmosquitto's own times
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
    MqttOutbox m_outbox;
};

} // namespace vedette
