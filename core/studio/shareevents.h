// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/inbox.h"
#include "core/studio/event.h"

#include <QObject>

#include <functional>

namespace vedette {

class Events;
class ShareServer;

/// Brings what happens at the share server from its thread to the events. Of more than `most` at a
/// time the oldest are dropped, and that is logged.
/// Thread: main.
class ShareEvents final : public QObject
{
public:
    static constexpr std::size_t most = 1000;

    /// `events` outlives this, and this outlives what `server` has to do; `nameOf` tells a camera's
    /// name by its id.
    ShareEvents(ShareServer &server, Events &events,
                std::function<QString(const QString &)> nameOf);

private:
    void take();

    Events &m_events;
    std::function<QString(const QString &)> m_nameOf;
    Inbox<Event::What> m_inbox{most};
};

} // namespace vedette
