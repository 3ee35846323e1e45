// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/notify/mqttlink.h"

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace vedette {

/// What is to go to an MQTT broker: what it is to keep, of each topic the newest, and before
/// messages that go once, of which the oldest of more than MqttLink::most are dropped and counted.
/// Thread: one.
class MqttOutbox final
{
public:
    static constexpr std::size_t mostUnderWay = 50;

    void put(MqttMessage message);
    void countDropped(std::size_t more) { m_dropped += more; }
    /// How many since it was last asked.
    std::size_t takeDropped() { return std::exchange(m_dropped, 0); }

    /// The next one to publish; nothing while so many are under way, or when there is none.
    std::optional<MqttMessage> next() const;
    /// It was published under the number `id`, or cannot be.
    void sent(const MqttMessage &message, std::optional<int> id);
    /// The broker has it.
    void confirm(int id) { m_underWay.erase(id); }
    bool isDone() const { return m_changed.empty() && m_waiting.empty() && m_underWay.empty(); }

    /// The broker has held something at `topic` since earlier: goes unless it is to be kept.
    void foundAt(const QByteArray &topic);
    /// The broker knows nothing: all that it is to keep goes anew.
    void beginAnew();
    /// What is under way is not known to have arrived: it goes again.
    void lose();

private:
    std::map<QByteArray, QByteArray> m_kept; // by topic
    std::set<QByteArray> m_changed;          // topics of which the broker does not know the newest
    std::deque<MqttMessage> m_waiting;       // to go once
    std::map<int, MqttMessage> m_underWay;
    std::size_t m_dropped = 0;
};

} // namespace vedette
