// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/signindesk.h"

#include "core/server/originpolicy.h"
#include "core/server/sessioncookie.h"
#include "core/server/webassets.h"

#include <QStringDecoder>
#include <QUrl>

#include <algorithm>

namespace vedette {

namespace {

constexpr qsizetype maxNextBytes = 2048;

/// The items of a form as browsers send it (application/x-www-form-urlencoded).
QByteArray formItem(const QByteArray &body, QByteArrayView name)
{
    for (const QByteArray &item : body.split('&')) {
        const qsizetype equals = item.indexOf('=');
        if (equals >= 0 && item.first(equals) == name)
            return QByteArray::fromPercentEncoding(item.sliced(equals + 1).replace('+', ' '));
    }
    return {};
}

/// `next`, where it is an address of this server, else "/". Browsers read a backslash as a slash,
/// and two of them as the start of another server's name.
QByteArray safeNext(const QByteArray &next)
{
    const bool isOwn = next.startsWith('/') && !next.startsWith("//") && !next.contains('\\') &&
                       next.size() <= maxNextBytes;
    const bool isPlain =
            std::all_of(next.begin(), next.end(), [](char c) { return c > ' ' && c <= '~'; });
    return isOwn && isPlain && !next.startsWith("/sign-") ? next : QByteArray("/");
}

/// To an address of this server, without the request's prefix.
HttpResponse redirect(const HttpRequest &request, const QByteArray &address,
                      const HttpHeaders &headers = {})
{
    const QByteArray where = request.prefix + address;
    return textResponse(303, "See " + where, headers + HttpHeaders{{"Location", where}});
}

HttpResponse page(int status, const QByteArray &next, const QByteArray &message,
                  const QByteArray &frameAncestors)
{
    HttpResponse response = webAsset("/sign-in", frameAncestors);
    response.status = status;
    response.headers = noCacheHeaders() + pageHeaders(frameAncestors);
    response.body.replace("{next}", QString::fromLatin1(next).toHtmlEscaped().toLatin1());
    response.body.replace("{message}", message);
    return response;
}

QString readText(const QByteArray &text)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString read = utf8(text);
    return utf8.hasError() ? QString() : read;
}

} // namespace

bool SignInDesk::wantsPage(const HttpRequest &request)
{
    return request.method == "GET" && request.header("authorization").isNull() &&
           request.header("accept").contains("text/html");
}

HttpResponse SignInDesk::invitation(const HttpRequest &request)
{
    // A link on another site: the cookie stays away because of that alone. Let the browser ask
    // again by itself, from here.
    const QByteArray site = request.header("sec-fetch-site");
    if (site == "cross-site" || site == "same-site") {
        const QByteArray target = QString::fromLatin1(request.prefix + safeNext(request.target))
                                          .toHtmlEscaped()
                                          .toLatin1();
        return {200, "text/html; charset=utf-8",
                noCacheHeaders() + HttpHeaders{{"Content-Security-Policy",
                                                "default-src 'none'; frame-ancestors 'none'"}},
                "<!DOCTYPE html><meta charset=\"utf-8\"><title>Vedette</title>"
                "<meta http-equiv=\"refresh\" content=\"0;url=" +
                        target + "\"><p><a href=\"" + target + "\">Vedette</a></p>\n"};
    }
    return redirect(request,
                    "/sign-in?next=" + QUrl::toPercentEncoding(
                                               QString::fromLatin1(safeNext(request.target)), "/"));
}

void SignInDesk::handle(const HttpRequest &request, const QHostAddress &peer, QObject *context,
                        const QByteArray &frameAncestors, const Answer &answer)
{
    const bool isLook = request.method == "GET" || request.method == "HEAD";
    if (request.path == "/sign-in" && m_access.isOpen()) {
        answer(redirect(request, "/"));
    } else if (request.path == "/sign-in" && isLook) {
        answer(page(200, safeNext(request.queryItem("next")), {}, frameAncestors));
    } else if (request.method != "POST") {
        answer(textResponse(405, "Send a form here.",
                            {{"Allow", request.path == "/sign-in" ? "GET, HEAD, POST" : "POST"}}));
    } else if (!OriginPolicy::isOwn(request)) {
        answer(textResponse(403, "Only Vedette's own page may do this. Open / and sign in there."));
    } else if (request.hasBody) {
        answer(textResponse(413,
                            "This form is too large, or in chunks. Send it as the page does."));
    } else if (request.path == "/sign-out") {
        m_access.signOut(sessionCookie(request));
        answer(redirect(request, "/sign-in", {{"Set-Cookie", setSessionCookie(request, {}, 0s)}}));
    } else {
        signIn(request, peer, context, frameAncestors, answer);
    }
}

void SignInDesk::signIn(const HttpRequest &request, const QHostAddress &peer, QObject *context,
                        const QByteArray &frameAncestors, const Answer &answer)
{
    using Verdict = AccessControl::Verdict;
    const QByteArray next = safeNext(formItem(request.body, "next"));
    const QString user = readText(formItem(request.body, "user"));
    const QByteArray password = formItem(request.body, "password");
    const auto decided = [this, request, next, frameAncestors,
                          answer](const AccessControl::Decision &decision) {
        const QByteArray seconds = QByteArray::number(qint64(decision.wait.count()));
        switch (decision.verdict) {
        case Verdict::Granted: {
            const QByteArray token = m_access.beginSession(decision.user, Clock::now());
            answer(redirect(request, next,
                            {{"Set-Cookie", setSessionCookie(request, token, Sessions::longest)}}));
            break;
        }
        case Verdict::TooManyTries: {
            HttpResponse response = page(
                    429, next, "Too many wrong passwords. Wait " + seconds + " s.", frameAncestors);
            response.headers.append({"Retry-After", seconds});
            answer(response);
            break;
        }
        case Verdict::Busy:
            answer(page(503, next, "Too many are signing in at the moment. Try again.",
                        frameAncestors));
            break;
        default:
            answer(page(403, next, "This user name and password do not belong together.",
                        frameAncestors));
            break;
        }
    };
    m_access.checkPassword(user, password, peer, Clock::now(), context, decided);
}

} // namespace vedette
