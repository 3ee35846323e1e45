// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/eventsconfig.h"
#include "core/notify/webhooksender.h"

namespace vedette {

class Events;

/// Has a webhook told of events. Thread: main.
class WebhookSink final : public QObject
{
public:
    /// `config` has an address; `events` outlives this.
    WebhookSink(Events &events, const WebhookConfig &config);

private:
    WebhookSender m_sender;
};

} // namespace vedette
