// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tilestate.h"

#include "ui/faulttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace vedette {

namespace {

constexpr Clock::duration alwaysFresh = 2s;
constexpr int freshIntervals = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TileState)
};

TileState connecting()
{
    return {TileState::Kind::Connecting, Words::tr("Connecting…"), {}};
}

TileState running(const ShownPicture &picture, Clock::time_point now)
{
    const QString trouble = picture.error ? faultText(picture.error) : QString();
    if (!picture.captured) {
        if (!picture.error)
            return connecting();
        return {TileState::Kind::Stale, Words::tr("No picture"), trouble};
    }
    const Clock::duration age = now - *picture.captured;
    if (age > std::max(alwaysFresh, freshIntervals * picture.interval))
        return {TileState::Kind::Stale, Words::tr("No picture for %1").arg(spanText(age)), trouble};
    return {TileState::Kind::Live, Words::tr("Live"), {}};
}

TileState waiting(const SourceStatus &status, Clock::time_point now)
{
    if (status.retryAt == Clock::time_point())
        return {TileState::Kind::Waiting, Words::tr("Waiting for the camera"),
                faultText(status.error)};
    const auto left = std::chrono::ceil<std::chrono::seconds>(status.retryAt - now);
    const QString title = left > 0s ? Words::tr("Trying again in %1").arg(spanText(left))
                                    : Words::tr("Trying again…");
    return {TileState::Kind::Waiting, title, faultText(status.error)};
}

QString failure(ErrorCode code)
{
    switch (code) {
    case ErrorCode::AuthenticationNeeded:
        return Words::tr("Sign-in needed");
    case ErrorCode::AuthenticationRefused:
        return Words::tr("Wrong password");
    case ErrorCode::CertificateUntrusted:
        return Words::tr("Certificate not trusted");
    case ErrorCode::CertificateChanged:
        return Words::tr("Certificate changed!");
    case ErrorCode::TlsFailed:
        return Words::tr("No secure connection");
    case ErrorCode::NotACamera:
        return Words::tr("Not a camera");
    case ErrorCode::InvalidAddress:
        return Words::tr("No such address");
    case ErrorCode::ProxyRefused:
        return Words::tr("Proxy needs a password");
    default:
        return Words::tr("Cannot be shown");
    }
}

} // namespace

TileState tileState(const SourceStatus &status, const ShownPicture &picture, Clock::time_point now)
{
    switch (status.state) {
    case SourceState::Stopped:
    case SourceState::Connecting:
        break;
    case SourceState::Live:
        return running(picture, now);
    case SourceState::Waiting:
        return waiting(status, now);
    case SourceState::Failed:
        return {TileState::Kind::Failed, failure(status.error.code), faultText(status.error)};
    case SourceState::Paused:
        return {TileState::Kind::Paused, Words::tr("Paused"), faultText(status.error)};
    }
    return connecting();
}

QString stateWord(TileState::Kind kind)
{
    switch (kind) {
    case TileState::Kind::Connecting:
        return Words::tr("Connecting");
    case TileState::Kind::Live:
        return Words::tr("Live");
    case TileState::Kind::Stale:
        return Words::tr("No picture");
    case TileState::Kind::Waiting:
        return Words::tr("Waiting");
    case TileState::Kind::Failed:
        return Words::tr("Failed");
    case TileState::Kind::Paused:
        return Words::tr("Paused");
    }
    return {};
}

QString spanText(Clock::duration span)
{
    const auto seconds = std::max(std::chrono::floor<std::chrono::seconds>(span), 0s);
    if (seconds < 60s)
        return Words::tr("%1 s").arg(seconds.count());
    if (seconds < 3600s)
        return Words::tr("%1 min").arg(seconds.count() / 60);
    return Words::tr("%1 h").arg(seconds.count() / 3600);
}

} // namespace vedette
