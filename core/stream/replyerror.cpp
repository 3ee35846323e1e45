// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/replyerror.h"

#include <QNetworkReply>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

// The peer's own words are cut to this.
constexpr qsizetype maxReason = 60;

Error statusError(const QNetworkReply &reply, int status)
{
    const QVariant reason = reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute);
    const QString detail =
            QString::number(status) + u' ' + reason.toString().left(maxReason).simplified();
    return {ErrorCode::HttpStatus, detail.trimmed()};
}

} // namespace

Error replyError(const QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    switch (reply.error()) {
    case QNetworkReply::AuthenticationRequiredError:
        return {ErrorCode::AuthenticationNeeded, {}};
    case QNetworkReply::TooManyRedirectsError:
        return {ErrorCode::TooManyRedirects, {}};
    case QNetworkReply::InsecureRedirectError: // from https to http
        return {ErrorCode::TlsFailed, u"http"_s};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return {ErrorCode::ProxyFailed, {}};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {ErrorCode::ProxyRefused, {}};
    case QNetworkReply::ConnectionRefusedError:
        return {ErrorCode::ConnectionRefused, {}};
    case QNetworkReply::HostNotFoundError:
        return {ErrorCode::HostNotFound, {}};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return {ErrorCode::TimedOut, {}};
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorCode::TlsFailed, {}};
    case QNetworkReply::RemoteHostClosedError:
        return {ErrorCode::ConnectionLost, {}};
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return {ErrorCode::NetworkUnreachable, {}};
    case QNetworkReply::UnknownNetworkError: // also what the system says of an absent route
        return {status ? ErrorCode::ConnectionLost : ErrorCode::NetworkUnreachable, {}};
    case QNetworkReply::ProtocolFailure: // no HTTP
        return {ErrorCode::BadData, u"HTTP"_s};
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return status ? statusError(reply, status) : Error{ErrorCode::InvalidAddress, {}};
    default:
        break;
    }
    if (status == 401)
        return {ErrorCode::AuthenticationNeeded, {}};
    if (status == 407)
        return {ErrorCode::ProxyRefused, {}};
    if (status != 0 && status != 304 && (status < 200 || status > 299))
        return statusError(reply, status);
    if (reply.error() != QNetworkReply::NoError)
        return {ErrorCode::ConnectionLost, {}};
    return {};
}

} // namespace vedette
