// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/retrypolicy.h"
#include "core/stream/proxylookup.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <deque>

class QNetworkReply;

namespace vedette {

/// Where to post to.
struct WebhookTarget
{
    QUrl url;
    QByteArray token = {}; ///< for "Authorization: Bearer"; may be empty
    QString caFile = {};   ///< PEM, beside whom the system trusts; may be empty
};

struct WebhookTimes
{
    RetryPolicy::Delays retry{1s, 60s};
    std::chrono::milliseconds answer = 15s; ///< for one try, from its beginning to the answer
    Clock::duration oldest = 1h;            ///< what has waited longer is dropped
};

/// Posts bodies to an address, one after the other, in their order. What does not arrive, or is
/// answered by 408, 429 or 5xx, is tried again; after every other answer but 2xx it is dropped. Of
/// more than `most` that wait the oldest is dropped. What is dropped is counted and logged, the
/// address never, as it may be secret: only its host.
/// Thread: main or another with an event loop; nothing blocks.
class WebhookSender final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t most = 1000;

    explicit WebhookSender(const WebhookTarget &target, const WebhookTimes &times = {},
                           QObject *parent = nullptr);
    ~WebhookSender() override;

    void send(const QByteArray &json);

    /// That wait, with the one on its way.
    std::size_t waiting() const { return m_waiting.size(); }
    quint64 dropped() const { return m_dropped; }

private:
    struct Body
    {
        QByteArray json;
        Clock::time_point since;
    };

    /// The first one that waits.
    bool isOneOnItsWay() const { return m_reply || m_lookup.isAsking(); }
    void post();
    void postBy(const QNetworkProxy &proxy);
    void finish();
    void tryAgain(const QString &why, std::chrono::milliseconds least);
    void drop(std::size_t index);
    void tellDropped();

    const WebhookTarget m_target;
    const WebhookTimes m_times;
    ProxyLookup m_lookup;
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr; // a child of m_network
    std::deque<Body> m_waiting;
    RetryPolicy m_retry;
    QTimer m_again; // the next try
    QTimer m_late;  // the end of this one
    QString m_told; // why it does not work; empty while it does
    quint64 m_dropped = 0;
    quint64 m_toldDropped = 0;
};

} // namespace vedette
