// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/webhooksink.h"

#include "core/studio/eventjson.h"
#include "core/studio/events.h"

namespace vedette {

WebhookSink::WebhookSink(Events &events, const WebhookConfig &config)
    : m_sender({QUrl(config.url), config.token.toUtf8(), config.caFile})
{
    connect(&events, &Events::happened, this, [this, wanted = config.events](const Event &event) {
        if (wanted.isEmpty() || wanted.contains(eventWord(event.kind())))
            m_sender.send(eventJson(event));
    });
}

} // namespace vedette
