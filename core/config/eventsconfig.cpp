// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/eventsconfig.h"

#include "core/base/errordetail.h"
#include "core/base/eventkind.h"
#include "core/base/weburl.h"

#include <QUrl>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxTopicBytes = 200;
constexpr qsizetype maxSecret = 4096;

bool isLine(const QString &text)
{
    return text.size() <= maxSecret &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c < u' ' || c == u'\x7f'; });
}

} // namespace

bool isMqttBroker(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "mqtt"_L1 || url.scheme() == "mqtts"_L1) &&
           !url.host().isEmpty() && url.port() != 0 && url.userInfo().isEmpty() &&
           (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasQuery() && !url.hasFragment();
}

bool isMqttTopic(const QString &text)
{
    return !text.isEmpty() && isLine(text) && text.toUtf8().size() <= maxTopicBytes &&
           !text.contains(u'+') && !text.contains(u'#') && !text.startsWith(u'$') &&
           !text.startsWith(u'/') && !text.endsWith(u'/');
}

Error validate(const EventsConfig &events)
{
    const WebhookConfig &webhook = events.webhook;
    if (!webhook.url.isEmpty() && !isWebUrl(webhook.url))
        return {ErrorCode::InvalidValue, ErrorDetail::tr("webhook: an http or https address")};
    if (!isLine(webhook.token))
        return {ErrorCode::InvalidValue, ErrorDetail::tr("webhook token: one line")};
    const QStringList words = allEventWords();
    for (const QString &word : webhook.events)
        if (!words.contains(word))
            return {ErrorCode::InvalidValue,
                    ErrorDetail::tr("webhook events: %1").arg(words.join(u", "_s))};
    const MqttConfig &mqtt = events.mqtt;
    if (!mqtt.broker.isEmpty() && !isMqttBroker(mqtt.broker))
        return {ErrorCode::InvalidValue,
                ErrorDetail::tr("mqtt broker: as in mqtts://mqtt.example.org")};
    if (!isLine(mqtt.user) || !isLine(mqtt.password))
        return {ErrorCode::InvalidValue, ErrorDetail::tr("mqtt user and password: one line")};
    if (mqtt.user.isEmpty() && !mqtt.password.isEmpty())
        return {ErrorCode::InvalidValue, ErrorDetail::tr("mqtt user: a password needs one")};
    if ((!mqtt.topic.isEmpty() && !isMqttTopic(mqtt.topic)) ||
        (!mqtt.discovery.isEmpty() && !isMqttTopic(mqtt.discovery)))
        return {ErrorCode::InvalidValue,
                ErrorDetail::tr("mqtt topic: without + and #, as in vedette/door")};
    return {};
}

} // namespace vedette
