// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/notify/mqttoutbox.h"

#include <algorithm>
#include <utility>

namespace vedette {

void MqttOutbox::put(MqttMessage message)
{
    if (message.kind == MqttMessage::Kind::Kept) {
        m_changed.insert(message.topic);
        if (message.payload.isEmpty())
            m_kept.erase(message.topic);
        else
            m_kept[message.topic] = message.payload;
        return;
    }
    m_waiting.push_back(std::move(message));
    if (m_waiting.size() > MqttLink::most) {
        m_waiting.pop_front();
        ++m_dropped;
    }
}

std::optional<MqttMessage> MqttOutbox::next() const
{
    if (m_underWay.size() >= mostUnderWay)
        return {};
    if (!m_changed.empty()) {
        const auto kept = m_kept.find(*m_changed.begin());
        return MqttMessage{*m_changed.begin(), kept == m_kept.end() ? QByteArray() : kept->second,
                           MqttMessage::Kind::Kept};
    }
    if (m_waiting.empty())
        return {};
    return m_waiting.front();
}

void MqttOutbox::sent(const MqttMessage &message, std::optional<int> id)
{
    if (id)
        m_underWay[*id] = message;
    if (message.kind == MqttMessage::Kind::Kept)
        m_changed.erase(message.topic);
    else
        m_waiting.pop_front();
}

void MqttOutbox::foundAt(const QByteArray &topic)
{
    if (!m_kept.contains(topic))
        m_changed.insert(topic);
}

void MqttOutbox::beginAnew()
{
    for (const auto &[topic, payload] : m_kept)
        m_changed.insert(topic);
}

void MqttOutbox::lose()
{
    std::for_each(m_underWay.rbegin(), m_underWay.rend(), [this](auto &one) {
        if (one.second.kind == MqttMessage::Kind::Once)
            m_waiting.push_front(std::move(one.second));
        else
            m_changed.insert(one.second.topic);
    });
    m_underWay.clear();
}

} // namespace vedette
