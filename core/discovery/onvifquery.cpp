// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/onvifquery.h"

#include "core/base/errordetail.h"
#include "core/discovery/soap.h"
#include "core/discovery/xmltree.h"

#include <QAuthenticator>
#include <QNetworkProxy>
#include <QNetworkReply>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

const QByteArray deviceSpace = R"( xmlns="http://www.onvif.org/ver10/device/wsdl")";
const QByteArray mediaSpace = R"( xmlns="http://www.onvif.org/ver10/media/wsdl")";

// Of GetSystemDateAndTime; invalid when it does not say.
QDateTime timeIn(const XmlNode &answer)
{
    const XmlNode *utc = answer.find(u"UTCDateTime");
    if (!utc)
        return {};
    const auto number = [utc](QStringView name) {
        return utc->textOf(name).toInt();
    };
    return {QDate(number(u"Year"), number(u"Month"), number(u"Day")),
            QTime(number(u"Hour"), number(u"Minute"), number(u"Second")), Qt::UTC};
}

Error networkError(const QNetworkReply &reply)
{
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return {ErrorCode::ConnectionRefused, {}};
    case QNetworkReply::HostNotFoundError:
        return {ErrorCode::HostNotFound, {}};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return {ErrorCode::TimedOut, {}};
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorCode::TlsFailed, reply.errorString()};
    default:
        return {ErrorCode::ConnectionLost, {}};
    }
}

} // namespace

OnvifQuery::OnvifQuery(QUrl service, QString user, QString password,
                       std::chrono::milliseconds within, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_user(std::move(user))
    , m_password(std::move(password))
    , m_media(m_service)
{
    m_network.setProxy(QNetworkProxy::NoProxy); // it is in this network
    connect(&m_network, &QNetworkAccessManager::authenticationRequired, this,
            [this](QNetworkReply *, QAuthenticator *authenticator) { signIn(authenticator); });
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(within);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end({ErrorCode::TimedOut, {}}); });
}

OnvifQuery::~OnvifQuery()
{
    m_over = true;
}

// Its clock first: it refuses a sign-in that is older than some seconds by it.
void OnvifQuery::start()
{
    m_deadline.start();
    ask(
            m_service, "<GetSystemDateAndTime" + deviceSpace + "/>", SignIn::No,
            [this](const XmlNode &answer) {
                if (const QDateTime time = timeIn(answer); time.isValid())
                    m_ahead = QDateTime::currentDateTimeUtc().msecsTo(time);
                askCapabilities();
            },
            [this](const Error &error) {
                if (error.code == ErrorCode::BadData ||
                    error.code == ErrorCode::AuthenticationNeeded)
                    askCapabilities();
                else
                    end(error);
            });
}

void OnvifQuery::askCapabilities()
{
    ask(
            m_service,
            "<GetCapabilities" + deviceSpace + "><Category>Media</Category></GetCapabilities>",
            SignIn::IfAny,
            [this](const XmlNode &answer) {
                const XmlNode *media = answer.find(u"Media");
                const QUrl url = atHost(media ? media->textOf(u"XAddr") : QString());
                if (url.scheme().startsWith("http"_L1))
                    m_media = url;
                askProfiles();
            },
            [this](const Error &error) {
                if (error.code == ErrorCode::BadData)
                    askProfiles(); // many have one address for all
                else
                    end(error);
            });
}

void OnvifQuery::askProfiles()
{
    ask(
            m_media, "<GetProfiles" + mediaSpace + "/>", SignIn::IfAny,
            [this](const XmlNode &answer) {
                m_choices = chooseProfiles(answer, maxStreams);
                goOn();
            },
            [this](const Error &error) { end(error); });
}

void OnvifQuery::goOn()
{
    if (!m_choices.isEmpty())
        askStream();
    else if (!m_streams.isEmpty())
        end({});
    else
        end(m_error ? m_error
                    : Error{ErrorCode::NotACamera, ErrorDetail::tr("ONVIF without video")});
}

void OnvifQuery::askStream()
{
    ask(
            m_media, streamRequest(m_choices.first().large), SignIn::IfAny,
            [this](const XmlNode &answer) {
                const QUrl url = uriIn(answer);
                if (url.isEmpty()) {
                    askSnapshot(
                            {ErrorCode::NotACamera, ErrorDetail::tr("ONVIF without an address")});
                    return;
                }
                m_streams += {url, {}};
                askSmall();
            },
            [this](const Error &error) { askSnapshot(error); });
}

void OnvifQuery::askSmall()
{
    const OnvifChoice choice = m_choices.takeFirst();
    if (!choice.hasSmall()) {
        goOn();
        return;
    }
    ask(
            m_media, streamRequest(choice.small), SignIn::IfAny,
            [this](const XmlNode &answer) {
                if (const QUrl url = uriIn(answer); url != m_streams.last().url)
                    m_streams.last().small = url;
                goOn();
            },
            [this](const Error &) { goOn(); });
}

void OnvifQuery::askSnapshot(const Error &before)
{
    const QString token = m_choices.takeFirst().large;
    m_error = before;
    if (before.code == ErrorCode::AuthenticationNeeded ||
        before.code == ErrorCode::AuthenticationRefused) {
        end(before);
        return;
    }
    ask(
            m_media, snapshotRequest(token), SignIn::IfAny,
            [this](const XmlNode &answer) {
                if (const QUrl url = uriIn(answer); !url.isEmpty())
                    m_streams += {url, {}};
                goOn();
            },
            [this](const Error &) { goOn(); });
}

void OnvifQuery::ask(const QUrl &service, const QByteArray &body, SignIn signIn, const Then &then,
                     const Otherwise &otherwise)
{
    QNetworkRequest request(service);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/soap+xml; charset=utf-8"_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    const bool tells = signIn == SignIn::IfAny;
    QNetworkReply *reply =
            m_network.post(request, soapMessage(body, tells ? m_user : QString(), m_password,
                                                QDateTime::currentDateTimeUtc().addMSecs(m_ahead)));
    connect(reply, &QNetworkReply::readyRead, this, [reply] {
        if (reply->bytesAvailable() > maxXmlSize)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, then, otherwise] {
        reply->deleteLater();
        if (!m_over)
            take(reply, then, otherwise);
    });
}

void OnvifQuery::take(QNetworkReply *reply, const Then &then, const Otherwise &otherwise)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    Error error;
    std::optional<XmlNode> answer;
    if (reply->bytesAvailable() > maxXmlSize)
        error = {ErrorCode::BadData, ErrorDetail::tr("ONVIF: more than an answer can have")};
    else if (status == 0)
        error = networkError(*reply);
    else if (status == 401)
        error = {ErrorCode::AuthenticationNeeded, {}};
    else if (answer = readXml(reply->readAll()); !answer)
        error = {ErrorCode::BadData, ErrorDetail::tr("ONVIF: no XML (HTTP %1)").arg(status)};
    else
        error = soapFault(*answer);
    if (error.code == ErrorCode::AuthenticationNeeded && !m_user.isEmpty())
        error.code = ErrorCode::AuthenticationRefused;
    if (error)
        otherwise(error);
    else
        then(*answer);
}

// Some want HTTP's own sign-in besides.
void OnvifQuery::signIn(QAuthenticator *authenticator)
{
    if (m_user.isEmpty() || std::exchange(m_signedIn, true))
        return;
    authenticator->setUser(m_user);
    authenticator->setPassword(m_password);
}

void OnvifQuery::end(const Error &error)
{
    if (std::exchange(m_over, true))
        return;
    m_deadline.stop();
    Q_EMIT finished(m_streams, m_streams.isEmpty() ? error : Error());
}

QUrl OnvifQuery::atHost(const QString &address) const
{
    QUrl url(address);
    if (!url.isValid() || url.host().isEmpty())
        return {};
    url.setUserInfo({});
    url.setHost(m_service.host());
    return url;
}

// Where the pictures are that an answer names; empty when that is nothing that can be played.
QUrl OnvifQuery::uriIn(const XmlNode &answer) const
{
    const QUrl url = atHost(answer.textOf(u"Uri"));
    const QStringList schemes{u"rtsp"_s, u"rtsps"_s, u"http"_s, u"https"_s};
    return schemes.contains(url.scheme()) ? url : QUrl();
}

} // namespace vedette
