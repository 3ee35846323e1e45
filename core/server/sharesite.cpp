// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/sharesite.h"

#include "core/server/clientconnection.h"
#include "core/server/metricsreport.h"
#include "core/server/sessioncookie.h"
#include "core/server/statusreport.h"
#include "core/server/webassets.h"

namespace vedette {

ShareSite::ShareSite(QString version, const ShareOptions &options, QThreadPool &pool,
                     QObject *parent)
    : QObject(parent)
    , m_version(std::move(version))
    , m_options(options)
    , m_cameras(options, pool, this)
{
    connect(&m_access, &AccessControl::rightsEnded, this, &ShareSite::rightsEnded);
    connect(&m_access, &AccessControl::refused, this, [this](const RefusedSignIn &refused) {
        if (const auto told = m_refusals.count(refused, Clock::now()))
            Q_EMIT signInRefused(*told);
    });
}

void ShareSite::open()
{
    m_origins.open(m_options.hosts, m_options.origins);
    m_access.open(m_options.accounts, m_options.linkKey);
    openRequests();
    m_refusals = {};
    m_health = {};
    m_opened = Clock::now();
}

void ShareSite::change(const ShareOptions &before)
{
    if (m_options.hosts != before.hosts || m_options.origins != before.origins)
        m_origins.open(m_options.hosts, m_options.origins);
    const ShareLimits &limits = m_options.limits;
    if (limits.requests != before.limits.requests ||
        limits.requestsPerSecond != before.limits.requestsPerSecond)
        openRequests();
    m_access.change(m_options.accounts, m_options.linkKey);
    Q_EMIT rightsEnded(); // of those without TLS where it is a must now
}

void ShareSite::openRequests()
{
    const ShareLimits &limits = m_options.limits;
    m_requests = TryLimiter(limits.requests, Clock::duration(1s) / limits.requestsPerSecond);
}

void ShareSite::handle(const HttpRequest &request, ClientConnection &connection)
{
    if (isTooBusy(connection))
        return;
    const RouteTarget target = routeFor(request).target;
    if (target == RouteTarget::Liveness || target == RouteTarget::Readiness) {
        serve(request, connection);
        return;
    }
    if (isForeign(request, connection) || isToBeSecured(request, connection))
        return;
    if (target == RouteTarget::SignIn) {
        signIn(request, connection);
        return;
    }
    if (target == RouteTarget::Dress) {
        serve(request, connection);
        return;
    }
    m_access.check(request, connection.client(), Clock::now(), &connection,
                   [this, request, &connection](const AccessControl::Decision &decision) {
                       if (!connection.isWaiting())
                           return; // it left meanwhile
                       if (decision.verdict != AccessControl::Verdict::Granted) {
                           refuse(decision, request, connection);
                           return;
                       }
                       connection.setGrant(decision.grant);
                       serve(request, connection, decision);
                   });
}

void ShareSite::signIn(const HttpRequest &request, ClientConnection &connection)
{
    m_desk.handle(request, connection.client(), &connection, m_origins.frameAncestors(),
                  [&connection](const HttpResponse &response) {
                      if (connection.isWaiting())
                          connection.answer(response);
                  });
}

void ShareSite::serve(const HttpRequest &request, ClientConnection &connection,
                      const AccessControl::Decision &who)
{
    connection.setEnd(who.end);
    if (request.method == "GET" || request.method == "HEAD")
        serve(routeFor(request), request, connection, who);
    else
        connection.answer(
                textResponse(405, "Only GET and HEAD work here.", {{"Allow", "GET, HEAD"}}));
}

bool ShareSite::mayGoOn(const ClientConnection &connection) const
{
    if (!connection.grant())
        return true; // nobody had to be let in, or that is still to come
    return m_access.holds(*connection.grant()) &&
           (m_options.https != Https::Only || connection.isSecure());
}

void ShareSite::tick(Clock::time_point now)
{
    m_cameras.tick(now);
    for (const RefusedSignIn &refused : m_refusals.due(now))
        Q_EMIT signInRefused(refused);
}

/// What other web sites may not ask is answered here. It tells nothing of users and passwords.
bool ShareSite::isForeign(const HttpRequest &request, ClientConnection &connection) const
{
    const auto verdict = m_origins.check(request);
    if (verdict != OriginPolicy::Verdict::Allowed) {
        connection.answer(OriginPolicy::refusal(verdict, request));
        return true;
    }
    connection.setHeaders(m_origins.readableBy(request));
    if (request.method == "OPTIONS") {
        connection.answer(m_origins.preflight(request));
        return true;
    }
    return false;
}

/// What came by HTTP where only HTTPS is wanted is answered here, before anybody sends a password.
bool ShareSite::isToBeSecured(const HttpRequest &request, ClientConnection &connection) const
{
    if (m_options.https != Https::Only || request.isSecure)
        return false;
    const qsizetype path = request.target.indexOf('/', request.target.startsWith('/') ? 0 : 8);
    if (request.host.isEmpty() || path < 0) {
        connection.answer(textResponse(426, "Only HTTPS is spoken here. Use an https address.",
                                       {{"Upgrade", "TLS/1.2, HTTP/1.1"}}));
        return true;
    }
    const QByteArray address =
            "https://" + request.host + request.prefix + request.target.sliced(path);
    connection.answer(textResponse(308, "This server is at " + address, {{"Location", address}}));
    return true;
}

bool ShareSite::isTooBusy(ClientConnection &connection)
{
    const auto now = Clock::now();
    const QHostAddress address = limitedAddress(connection.client());
    const auto wait = m_requests.wait(address, now);
    if (wait > 0s) {
        connection.answerLast(
                textResponse(429, "Too many requests from your address. Ask less often.",
                             {{"Retry-After", QByteArray::number(qint64(wait.count()))}}));
        return true;
    }
    m_requests.count(address, now);
    return false;
}

void ShareSite::refuse(const AccessControl::Decision &decision, const HttpRequest &request,
                       ClientConnection &connection) const
{
    using Verdict = AccessControl::Verdict;
    if (decision.verdict == Verdict::TooManyTries) {
        const QByteArray seconds = QByteArray::number(qint64(decision.wait.count()));
        connection.answer(textResponse(429, "Too many wrong passwords. Wait " + seconds + " s.",
                                       {{"Retry-After", seconds}}));
        return;
    }
    if (decision.verdict == Verdict::Busy) {
        connection.answer(textResponse(503, "Too many are signing in at the moment. Try again.",
                                       {{"Retry-After", "5"}}));
        return;
    }
    if (decision.verdict == Verdict::Expired) {
        connection.answer(textResponse(
                403, "This link has expired. Ask whoever gave it to you for another."));
        return;
    }
    if (SignInDesk::wantsPage(request)) {
        connection.answer(SignInDesk::invitation(request));
        return;
    }
    connection.answer(textResponse(
            401, "This camera server needs a user name and a password. Ask whoever shares it.",
            challenges(decision, request)));
}

HttpHeaders ShareSite::challenges(const AccessControl::Decision &decision,
                                  const HttpRequest &request) const
{
    // A browser whose session is over knows the page: it need not ask for the password by itself.
    if (!sessionCookie(request).isEmpty() && request.header("authorization").isNull())
        return {{"WWW-Authenticate", "Session realm=\"" + signInRealm.toByteArray() + '"'}};
    HttpHeaders headers;
    for (const QByteArray &challenge : m_access.challenges(decision.verdict, Clock::now()))
        headers.append({"WWW-Authenticate", challenge});
    return headers;
}

void ShareSite::serve(const Route &route, const HttpRequest &request, ClientConnection &connection,
                      const AccessControl::Decision &who)
{
    switch (route.target) {
    case RouteTarget::Asset:
    case RouteTarget::Dress:
        connection.answer(webAsset(request.path, m_origins.frameAncestors()));
        break;
    case RouteTarget::Status:
        connection.answer(status(request, who));
        break;
    case RouteTarget::Metrics:
        connection.answer({200, metricsType, noCacheHeaders(),
                           metricsReport(m_version, Clock::now() - m_opened, m_viewers,
                                         m_cameras.cameras())});
        break;
    case RouteTarget::SignIn:
        break; // was answered before
    case RouteTarget::Liveness:
        connection.answer(m_health.liveness(Clock::now()));
        break;
    case RouteTarget::Readiness:
        connection.answer(m_health.readiness(m_cameras.cameras(), Clock::now()));
        break;
    case RouteTarget::Stream:
    case RouteTarget::Snapshot:
        m_cameras.serve(route, request, connection);
        break;
    case RouteTarget::Wall:
        m_cameras.serveWall(request, connection);
        break;
    case RouteTarget::NotFound:
        connection.answer(
                textResponse(404, "There is nothing at this address. The cameras are at /."));
        break;
    }
}

HttpResponse ShareSite::status(const HttpRequest &request, const AccessControl::Decision &who) const
{
    StatusReader reader{who.user,
                        who.role,
                        !who.grant.session.isEmpty(),
                        {},
                        QString::fromLatin1(request.prefix)};
    if (who.role == Role::Control && m_viewerList)
        reader.viewers = m_viewerList();
    return {200, "application/json",
            noCacheHeaders() + HttpHeaders{{"Cross-Origin-Resource-Policy", "same-origin"}},
            statusReport(m_version, Clock::now() - m_opened, m_viewers, m_cameras.cameras(),
                         reader)};
}

} // namespace vedette
