// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/remedy.h"

#include <QCoreApplication>

namespace vedette {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Remedy)
};

Remedy forFailure(ErrorCode code)
{
    switch (code) {
    case ErrorCode::AuthenticationNeeded:
    case ErrorCode::AuthenticationRefused:
        return {Remedy::Kind::Mend, Words::tr("Sign in…")};
    case ErrorCode::CertificateUntrusted:
    case ErrorCode::CertificateChanged:
        return {Remedy::Kind::Mend, Words::tr("Show certificate…")};
    case ErrorCode::NotACamera:
    case ErrorCode::InvalidAddress:
    case ErrorCode::TooManyRedirects:
        return {Remedy::Kind::Mend, Words::tr("Change…")};
    default:
        return {Remedy::Kind::Retry, Words::tr("Retry now")};
    }
}

} // namespace

Remedy remedyFor(TileState::Kind state, ErrorCode code)
{
    switch (state) {
    case TileState::Kind::Connecting:
    case TileState::Kind::Live:
        break;
    case TileState::Kind::Stale:
    case TileState::Kind::Waiting:
        return {Remedy::Kind::Retry, Words::tr("Retry now")};
    case TileState::Kind::Paused:
        return {Remedy::Kind::Start, Words::tr("Start")};
    case TileState::Kind::Failed:
        return forFailure(code);
    }
    return {};
}

} // namespace vedette
