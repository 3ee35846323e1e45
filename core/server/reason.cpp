// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/reason.h"

#include <algorithm>
#include <array>

namespace vedette {

namespace {

struct Reason
{
    ErrorCode code;
    QLatin1String word;
    QLatin1String sentence;
};

// Of what can happen to a camera.
constexpr std::array reasons{
        Reason{ErrorCode::HostNotFound, QLatin1String("host-not-found"),
               QLatin1String("The camera's host name is not known.")},
        Reason{ErrorCode::ConnectionRefused, QLatin1String("connection-refused"),
               QLatin1String("The camera refuses connections.")},
        Reason{ErrorCode::ConnectionLost, QLatin1String("connection-lost"),
               QLatin1String("The connection to the camera was lost.")},
        Reason{ErrorCode::NetworkUnreachable, QLatin1String("network-unreachable"),
               QLatin1String("The camera's network cannot be reached.")},
        Reason{ErrorCode::TimedOut, QLatin1String("timed-out"),
               QLatin1String("The camera does not answer.")},
        Reason{ErrorCode::NoFrames, QLatin1String("no-frames"),
               QLatin1String("The camera sends no pictures.")},
        Reason{ErrorCode::AuthenticationNeeded, QLatin1String("authentication-needed"),
               QLatin1String("The camera wants a password.")},
        Reason{ErrorCode::AuthenticationRefused, QLatin1String("authentication-refused"),
               QLatin1String("The camera does not accept the password.")},
        Reason{ErrorCode::TlsFailed, QLatin1String("tls-failed"),
               QLatin1String("No secure connection to the camera is possible.")},
        Reason{ErrorCode::CertificateUntrusted, QLatin1String("certificate-untrusted"),
               QLatin1String("The camera's certificate is not trusted.")},
        Reason{ErrorCode::CertificateChanged, QLatin1String("certificate-changed"),
               QLatin1String("The camera's certificate has changed.")},
        Reason{ErrorCode::ProxyFailed, QLatin1String("proxy-failed"),
               QLatin1String("The way to the camera leads through a proxy that does not connect.")},
        Reason{ErrorCode::ProxyRefused, QLatin1String("proxy-refused"),
               QLatin1String("The way to the camera leads through a proxy that refuses.")},
        Reason{ErrorCode::HttpStatus, QLatin1String("http-status"),
               QLatin1String("The camera answers with an error.")},
        Reason{ErrorCode::LostAtSender, QLatin1String("lost-at-sender"),
               QLatin1String("The computer that the camera comes from has lost it.")},
        Reason{ErrorCode::TooManyRedirects, QLatin1String("too-many-redirects"),
               QLatin1String("The camera's address leads in circles.")},
        Reason{ErrorCode::NotACamera, QLatin1String("not-a-camera"),
               QLatin1String("There is no camera at its address.")},
        Reason{ErrorCode::InvalidAddress, QLatin1String("invalid-address"),
               QLatin1String("The camera's address is not valid.")},
        Reason{ErrorCode::BadData, QLatin1String("bad-data"),
               QLatin1String("The camera sends broken pictures.")},
        Reason{ErrorCode::FrameTooLarge, QLatin1String("frame-too-large"),
               QLatin1String("The camera's pictures are too large.")},
        Reason{ErrorCode::UnsupportedFormat, QLatin1String("unsupported-format"),
               QLatin1String("The camera's format is not supported.")},
        Reason{ErrorCode::PlayerIncomplete, QLatin1String("player-incomplete"),
               QLatin1String("The computer that shares it cannot play this camera.")},
        Reason{ErrorCode::DeviceAbsent, QLatin1String("device-absent"),
               QLatin1String("The camera is not plugged in.")},
        Reason{ErrorCode::DeviceBusy, QLatin1String("device-busy"),
               QLatin1String("Another program uses the camera.")},
        Reason{ErrorCode::DeviceDenied, QLatin1String("device-denied"),
               QLatin1String("The computer that shares it may not use the camera.")},
        Reason{ErrorCode::DeviceLost, QLatin1String("device-lost"),
               QLatin1String("The camera was unplugged.")},
        Reason{ErrorCode::DeviceFailed, QLatin1String("device-failed"),
               QLatin1String("The camera does not work.")},
        Reason{ErrorCode::EndedWhileStarting, QLatin1String("ended-while-starting"),
               QLatin1String("The camera is held back because it may be faulty.")},
};

constexpr Reason unknown{ErrorCode::None, QLatin1String("unknown"),
                         QLatin1String("The camera gives no picture.")};

const Reason &find(ErrorCode code)
{
    const auto *found = std::find_if(reasons.begin(), reasons.end(),
                                     [code](const Reason &one) { return one.code == code; });
    return found == reasons.end() ? unknown : *found;
}

} // namespace

QString errorWord(ErrorCode code)
{
    return code == ErrorCode::None ? QString() : QString(find(code).word);
}

QString reasonText(ErrorCode code)
{
    return code == ErrorCode::None ? QString() : QString(find(code).sentence);
}

} // namespace vedette
