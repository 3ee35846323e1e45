// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/accesscontrol.h"
#include "core/server/cameradesk.h"
#include "core/server/healthdesk.h"
#include "core/server/originpolicy.h"
#include "core/server/requesthandler.h"
#include "core/server/signindesk.h"
#include "core/server/trylimiter.h"

#include <QObject>

#include <functional>

namespace vedette {

/// What the server serves: says who is let in, finds what an address means and has it answered.
/// Thread: the server's.
class ShareSite final : public QObject, public RequestHandler
{
    Q_OBJECT

public:
    /// `version` shows in /status. `options` and `pool` outlive this.
    ShareSite(QString version, const ShareOptions &options, QThreadPool &pool,
              QObject *parent = nullptr);

    /// To be called before the first connection.
    void open();
    /// To be called when the options, which were `before`, have changed while it is open.
    void change(const ShareOptions &before);

    CameraDesk &cameras() { return m_cameras; }
    HealthDesk &health() { return m_health; }
    /// How many watch, for /status.
    void setViewerCount(int viewers) { m_viewers = viewers; }
    /// Who they are, for those in control.
    void setViewerList(std::function<QList<ViewerInfo>()> list) { m_viewerList = std::move(list); }

    void handle(const HttpRequest &request, ClientConnection &connection) override;
    /// Whether what the connection was let do may go on.
    bool mayGoOn(const ClientConnection &connection) const;

    /// To be called a few times a second.
    void tick(Clock::time_point now);

Q_SIGNALS:
    /// mayGoOn() may be false of some of which it was true.
    void rightsEnded();
    /// Summed up, see RefusalTally.
    void signInRefused(const vedette::RefusedSignIn &refused);

private:
    void openRequests();
    bool isForeign(const HttpRequest &request, ClientConnection &connection) const;
    bool isToBeSecured(const HttpRequest &request, ClientConnection &connection) const;
    bool isTooBusy(ClientConnection &connection);
    void signIn(const HttpRequest &request, ClientConnection &connection);
    void refuse(const AccessControl::Decision &decision, const HttpRequest &request,
                ClientConnection &connection) const;
    HttpHeaders challenges(const AccessControl::Decision &decision,
                           const HttpRequest &request) const;
    void serve(const HttpRequest &request, ClientConnection &connection,
               const AccessControl::Decision &who = {});
    HttpResponse status(const HttpRequest &request, const AccessControl::Decision &who) const;
    void serve(const Route &route, const HttpRequest &request, ClientConnection &connection,
               const AccessControl::Decision &who);

    QString m_version;
    const ShareOptions &m_options;
    std::function<QList<ViewerInfo>()> m_viewerList;
    OriginPolicy m_origins;
    AccessControl m_access{this};
    SignInDesk m_desk{m_access};
    TryLimiter m_requests;
    RefusalTally m_refusals;
    HealthDesk m_health;
    Clock::time_point m_opened;
    CameraDesk m_cameras;
    int m_viewers = 0;
};

} // namespace vedette
