// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/notify/webhooksender.h"

#include <QNetworkReply>
#include <QRandomGenerator>
#include <QSslConfiguration>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto longestRetryAfter = 5min;

QNetworkRequest requestFor(const WebhookTarget &target)
{
    QNetworkRequest request(target.url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Vedette"_s);
    // Elsewhere is not where the person said.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    if (!target.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + target.token);
    if (!target.caFile.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(target.caFile);
        request.setSslConfiguration(tls);
    }
    return request;
}

bool isWorthAnotherTry(int status)
{
    return status == 0 || status == 408 || status == 429 || status >= 500;
}

std::chrono::milliseconds retryAfter(const QNetworkReply &reply)
{
    const int seconds = reply.rawHeader("Retry-After").toInt();
    return std::clamp<std::chrono::milliseconds>(std::chrono::seconds(seconds), 0ms,
                                                 longestRetryAfter);
}

} // namespace

WebhookSender::WebhookSender(const WebhookTarget &target, const WebhookTimes &times,
                             QObject *parent)
    : QObject(parent)
    , m_target(target)
    , m_times(times)
    , m_retry(times.retry, [] { return QRandomGenerator::global()->generateDouble(); })
{
    m_again.setSingleShot(true);
    m_late.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &WebhookSender::post);
    connect(&m_lookup, &ProxyLookup::found, this, &WebhookSender::postBy);
    connect(&m_late, &QTimer::timeout, this, [this] { m_reply->abort(); });
}

WebhookSender::~WebhookSender()
{
    if (m_reply)
        m_reply->disconnect(this);
    if (!m_waiting.empty())
        qWarning("%zu events were not told to the webhook at %s", m_waiting.size(),
                 qUtf8Printable(m_target.url.host()));
}

void WebhookSender::send(const QByteArray &json)
{
    if (m_waiting.size() >= most)
        drop(isOneOnItsWay() ? 1 : 0);
    m_waiting.push_back({json, Clock::now()});
    if (!isOneOnItsWay() && !m_again.isActive())
        post();
}

void WebhookSender::post()
{
    while (!m_waiting.empty() && Clock::now() - m_waiting.front().since > m_times.oldest)
        drop(0);
    if (!m_waiting.empty())
        m_lookup.ask(m_target.url);
}

void WebhookSender::postBy(const QNetworkProxy &proxy)
{
    m_network.setProxyFactory(std::make_unique<FoundProxy>(proxy).release()); // which takes it
    m_reply = m_network.post(requestFor(m_target), m_waiting.front().json);
    // What it answers beside the status is of no interest, and may be long.
    connect(m_reply, &QNetworkReply::readyRead, m_reply, &QNetworkReply::readAll);
    connect(m_reply, &QNetworkReply::finished, this, &WebhookSender::finish);
    m_late.start(m_times.answer);
}

void WebhookSender::finish()
{
    m_late.stop();
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isLate = reply->error() == QNetworkReply::OperationCanceledError;
    QString answer = status   ? u"it answers %1"_s.arg(status)
                     : isLate ? u"no answer in time"_s
                              : reply->errorString();
    answer.replace(m_target.url.toString(), m_target.url.host());
    if (status >= 200 && status < 300) {
        if (!std::exchange(m_told, {}).isEmpty())
            qInfo("The webhook at %s works again", qUtf8Printable(m_target.url.host()));
        tellDropped();
        m_waiting.pop_front();
        m_retry.reset();
        post();
    } else if (isWorthAnotherTry(status)) {
        tryAgain(answer, retryAfter(*reply));
    } else {
        if (std::exchange(m_told, answer) != answer)
            qWarning("The webhook at %s does not take events: %s. Look at its address and token.",
                     qUtf8Printable(m_target.url.host()), qUtf8Printable(answer));
        drop(0);
        post();
    }
}

void WebhookSender::tryAgain(const QString &why, std::chrono::milliseconds least)
{
    if (std::exchange(m_told, why) != why)
        qWarning("The webhook at %s cannot be told of events: %s. Trying again.",
                 qUtf8Printable(m_target.url.host()), qUtf8Printable(why));
    m_again.start(std::max(m_retry.next(), least));
}

void WebhookSender::drop(std::size_t index)
{
    m_waiting.erase(m_waiting.begin() + std::ptrdiff_t(index));
    ++m_dropped;
}

void WebhookSender::tellDropped()
{
    if (const quint64 untold = m_dropped - std::exchange(m_toldDropped, m_dropped); untold > 0)
        qWarning("%llu events were dropped before the webhook at %s could be told of them",
                 static_cast<unsigned long long>(untold), qUtf8Printable(m_target.url.host()));
}

} // namespace vedette
