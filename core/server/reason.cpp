// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/reason.h"

#include "core/base/reason.h"

#include <QCoreApplication>

#include <array>

namespace vedette {

namespace {

// Of what can happen to a camera.
constexpr std::array reasons{
        Reason{ErrorCode::HostNotFound, QLatin1String("host-not-found"),
               QT_TRANSLATE_NOOP("StandIn", "The camera's host name is not known.")},
        Reason{ErrorCode::ConnectionRefused, QLatin1String("connection-refused"),
               QT_TRANSLATE_NOOP("StandIn", "The camera refuses connections.")},
        Reason{ErrorCode::ConnectionLost, QLatin1String("connection-lost"),
               QT_TRANSLATE_NOOP("StandIn", "The connection to the camera was lost.")},
        Reason{ErrorCode::NetworkUnreachable, QLatin1String("network-unreachable"),
               QT_TRANSLATE_NOOP("StandIn", "The camera's network cannot be reached.")},
        Reason{ErrorCode::TimedOut, QLatin1String("timed-out"),
               QT_TRANSLATE_NOOP("StandIn", "The camera does not answer.")},
        Reason{ErrorCode::NoFrames, QLatin1String("no-frames"),
               QT_TRANSLATE_NOOP("StandIn", "The camera sends no pictures.")},
        Reason{ErrorCode::AuthenticationNeeded, QLatin1String("authentication-needed"),
               QT_TRANSLATE_NOOP("StandIn", "The camera wants a password.")},
        Reason{ErrorCode::AuthenticationRefused, QLatin1String("authentication-refused"),
               QT_TRANSLATE_NOOP("StandIn", "The camera does not accept the password.")},
        Reason{ErrorCode::TlsFailed, QLatin1String("tls-failed"),
               QT_TRANSLATE_NOOP("StandIn", "No secure connection to the camera is possible.")},
        Reason{ErrorCode::CertificateUntrusted, QLatin1String("certificate-untrusted"),
               QT_TRANSLATE_NOOP("StandIn", "The camera's certificate is not trusted.")},
        Reason{ErrorCode::CertificateChanged, QLatin1String("certificate-changed"),
               QT_TRANSLATE_NOOP("StandIn", "The camera's certificate has changed.")},
        Reason{ErrorCode::ProxyFailed, QLatin1String("proxy-failed"),
               QT_TRANSLATE_NOOP(
                       "StandIn",
                       "The way to the camera leads through a proxy that does not connect.")},
        Reason{ErrorCode::ProxyRefused, QLatin1String("proxy-refused"),
               QT_TRANSLATE_NOOP("StandIn",
                                 "The way to the camera leads through a proxy that refuses.")},
        Reason{ErrorCode::HttpStatus, QLatin1String("http-status"),
               QT_TRANSLATE_NOOP("StandIn", "The camera answers with an error.")},
        Reason{ErrorCode::LostAtSender, QLatin1String("lost-at-sender"),
               QT_TRANSLATE_NOOP("StandIn",
                                 "The computer that the camera comes from has lost it.")},
        Reason{ErrorCode::TooManyRedirects, QLatin1String("too-many-redirects"),
               QT_TRANSLATE_NOOP("StandIn", "The camera's address leads in circles.")},
        Reason{ErrorCode::NotACamera, QLatin1String("not-a-camera"),
               QT_TRANSLATE_NOOP("StandIn", "There is no camera at its address.")},
        Reason{ErrorCode::InvalidAddress, QLatin1String("invalid-address"),
               QT_TRANSLATE_NOOP("StandIn", "The camera's address is not valid.")},
        Reason{ErrorCode::BadData, QLatin1String("bad-data"),
               QT_TRANSLATE_NOOP("StandIn", "The camera sends broken pictures.")},
        Reason{ErrorCode::FrameTooLarge, QLatin1String("frame-too-large"),
               QT_TRANSLATE_NOOP("StandIn", "The camera's pictures are too large.")},
        Reason{ErrorCode::UnsupportedFormat, QLatin1String("unsupported-format"),
               QT_TRANSLATE_NOOP("StandIn", "The camera's format is not supported.")},
        Reason{ErrorCode::PlayerIncomplete, QLatin1String("player-incomplete"),
               QT_TRANSLATE_NOOP("StandIn",
                                 "The computer that shares it cannot play this camera.")},
        Reason{ErrorCode::DeviceAbsent, QLatin1String("device-absent"),
               QT_TRANSLATE_NOOP("StandIn", "The camera is not plugged in.")},
        Reason{ErrorCode::DeviceBusy, QLatin1String("device-busy"),
               QT_TRANSLATE_NOOP("StandIn", "Another program uses the camera.")},
        Reason{ErrorCode::DeviceDenied, QLatin1String("device-denied"),
               QT_TRANSLATE_NOOP("StandIn", "The computer that shares it may not use the camera.")},
        Reason{ErrorCode::DeviceLost, QLatin1String("device-lost"),
               QT_TRANSLATE_NOOP("StandIn", "The camera was unplugged.")},
        Reason{ErrorCode::DeviceFailed, QLatin1String("device-failed"),
               QT_TRANSLATE_NOOP("StandIn", "The camera does not work.")},
        Reason{ErrorCode::EndedWhileStarting, QLatin1String("ended-while-starting"),
               QT_TRANSLATE_NOOP("StandIn", "The camera is held back because it may be faulty.")},
};

constexpr Reason unknown{ErrorCode::None, QLatin1String("unknown"),
                         QT_TRANSLATE_NOOP("StandIn", "The camera gives no picture.")};

} // namespace

QString errorWord(ErrorCode code)
{
    return code == ErrorCode::None ? QString() : QString(reasonFor(code, reasons, unknown).word);
}

QString reasonText(ErrorCode code)
{
    return code == ErrorCode::None
                   ? QString()
                   : QString::fromLatin1(reasonFor(code, reasons, unknown).sentence);
}

} // namespace vedette
