// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/shareevents.h"

#include "core/server/shareserver.h"
#include "core/studio/events.h"

namespace vedette {

namespace {

// The names of its cameras are known in the main thread.
EventViewer eventViewer(const ViewerInfo &info)
{
    EventViewer viewer{info.id, {}, info.user, info.address};
    for (const QString &id : info.cameraIds)
        viewer.cameras += EventCamera{id, {}};
    return viewer;
}

} // namespace

ShareEvents::ShareEvents(ShareServer &server, Events &events,
                         std::function<QString(const QString &)> nameOf)
    : m_events(events)
    , m_nameOf(std::move(nameOf))
{
    m_inbox.attach(*this, [this] { take(); });
    // In the server's thread.
    connect(&server, &ShareServer::viewerCame, &server,
            [this](const ViewerInfo &info) { m_inbox.put(ViewerCame{eventViewer(info)}); });
    connect(&server, &ShareServer::viewerLeft, &server,
            [this](const ViewerInfo &info, Clock::duration watched) {
                m_inbox.put(ViewerLeft{eventViewer(info), watched});
            });
    connect(&server, &ShareServer::signInRefused, &server, [this](const RefusedSignIn &refused) {
        m_inbox.put(
                SignInRefused{refused.user, refused.address, refused.times, refused.isLockedOut});
    });
}

void ShareEvents::take()
{
    auto [items, dropped] = m_inbox.take();
    if (dropped > 0)
        qWarning("%zu events of viewers came too fast and were not told", dropped);
    for (Event::What &what : items) {
        std::visit(
                [this](auto &one) {
                    if constexpr (requires { one.viewer; })
                        for (EventCamera &camera : one.viewer.cameras)
                            camera.name = m_nameOf(camera.id);
                },
                what);
        m_events.tell(what);
    }
}

} // namespace vedette
