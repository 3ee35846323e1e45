// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/notify/mqttlink.h"

#include "core/notify/mqttworker.h"

namespace vedette {

bool MqttLink::isSupported()
{
    return true;
}

MqttLink::MqttLink(const MqttTarget &target, const RetryPolicy::Delays &retry)
    : m_shared(std::make_shared<Shared>())
    , m_thread(QStringLiteral("mqtt"))
{
    m_shared->overflown.attach(*this, [this] {
        for (auto it = m_kept.cbegin(); it != m_kept.cend(); ++it)
            m_shared->inbox.put({it.key(), it.value(), MqttMessage::Kind::Kept});
    });
    auto worker = std::make_unique<MqttWorker>(target, retry, m_shared);
    MqttWorker *started = worker.get();
    m_thread.adopt(worker.release()); // which takes it
    QMetaObject::invokeMethod(started, &MqttWorker::start, Qt::QueuedConnection);
}

MqttLink::~MqttLink()
{
    m_shared->overflown.detach();
}

void MqttLink::keep(const QByteArray &topic, const QByteArray &payload)
{
    if (m_kept.value(topic) == payload && m_kept.contains(topic))
        return;
    m_kept.insert(topic, payload);
    m_shared->inbox.put({topic, payload, MqttMessage::Kind::Kept});
}

void MqttLink::send(const QByteArray &topic, const QByteArray &payload)
{
    m_shared->inbox.put({topic, payload, MqttMessage::Kind::Once});
}

} // namespace vedette
