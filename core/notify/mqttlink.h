// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/inbox.h"
#include "core/base/retrypolicy.h"
#include "core/base/workerthread.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QObject>
#include <QString>

#include <memory>

namespace vedette {

struct MqttTarget
{
    QString host;
    quint16 port = 1883;
    bool isTls = false;
    QString user = {};      ///< may be empty
    QString password = {};  ///< may be empty
    QString caFile = {};    ///< PEM of who vouches for it; empty: whom the system trusts
    QByteArray statusTopic; ///< holds "online" and, by the last will, "offline"
    /// Topics, with wildcards, where nobody else keeps anything: what the broker still holds there
    /// of earlier and is kept no more is removed.
    QByteArrayList ownTopics = {};
};

struct MqttMessage
{
    enum class Kind {
        Once,
        Kept, ///< retained by the broker; an empty payload removes it
    };

    QByteArray topic;
    QByteArray payload;
    Kind kind = Kind::Once;
};

/// A lasting connection to an MQTT broker (3.1.1, QoS 1) with a thread of its own: it comes back by
/// itself, and then first tells what is to be kept, each topic as it is by now. Of other messages
/// at most `most` wait; the oldest is dropped, counted and logged. Thread: main. The destructor
/// says goodbye, which takes a second at most where the broker does not answer.
class MqttLink final : public QObject
{
public:
    static constexpr std::size_t most = 1000;

    /// Whether this Vedette was built with it; else an MqttLink does nothing.
    static bool isSupported();

    explicit MqttLink(const MqttTarget &target, const RetryPolicy::Delays &retry = {1s, 60s});
    ~MqttLink() override;

    /// The broker holds `payload` there from now on; an empty one: nothing.
    void keep(const QByteArray &topic, const QByteArray &payload);
    void send(const QByteArray &topic, const QByteArray &payload);

    /// What both threads hold.
    struct Shared
    {
        static constexpr std::size_t mostAtOnce = 20'000;

        Inbox<MqttMessage> inbox{mostAtOnce};
        Waker overflown; // the inbox was, and what is to be kept is wanted again
    };

private:
    QHash<QByteArray, QByteArray> m_kept;
    std::shared_ptr<Shared> m_shared;
    WorkerThread m_thread;
};

} // namespace vedette
