// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/stream/proxylookup.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QVersionNumber>

#include <chrono>

class QNetworkReply;

namespace vedette {

using namespace std::chrono_literals;

/// A version of Vedette, and the page that people get it from.
struct Release
{
    QVersionNumber version;
    QUrl page; ///< http or https
};

/// Reads `{"version": "1.2.3", "page": "https://…"}`. Error: BadData.
Result<Release> releaseFromJson(const QByteArray &json);

struct UpdateTimes
{
    std::chrono::milliseconds first = 10s; ///< from follow() to the first question
    std::chrono::milliseconds again = 24h; ///< after an answer
    std::chrono::milliseconds retry = 1h;  ///< after none
    std::chrono::milliseconds answer = 15s;
};

/// Asks an address, once a day, for the newest release, and tells of one that is newer than this
/// program. It sends nothing but the question, and downloads no program. What goes wrong is only
/// logged.
/// Thread: main or another with an event loop; nothing blocks.
class UpdateWatch final : public QObject
{
    Q_OBJECT

public:
    explicit UpdateWatch(QVersionNumber own, const UpdateTimes &times = {},
                         QObject *parent = nullptr);
    ~UpdateWatch() override;

    /// An empty address: asks nobody from now on.
    void follow(const QUrl &address);

Q_SIGNALS:
    /// Once for each version.
    void found(const vedette::Release &release);

private:
    void ask(const QNetworkProxy &proxy);
    void finish();
    void fail(const QString &why);

    const QVersionNumber m_own;
    const UpdateTimes m_times;
    QUrl m_address;
    ProxyLookup m_lookup;
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr; // on its way; child of m_network
    QTimer m_next;
    QTimer m_late; // the end of this question
    QVersionNumber m_told;
};

} // namespace vedette
