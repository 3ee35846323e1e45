// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/publishreason.h"

#include "core/base/reason.h"

#include <QCoreApplication>

#include <array>

namespace vedette {

namespace {

constexpr std::array reasons{
        Reason{ErrorCode::HostNotFound, QLatin1String("host-not-found"),
               QT_TRANSLATE_NOOP("Publishing", "No media server of this name is known: check the "
                                               "address.")},
        Reason{ErrorCode::ConnectionRefused, QLatin1String("connection-refused"),
               QT_TRANSLATE_NOOP("Publishing",
                                 "Nothing answers there: check that the media server runs and "
                                 "that the port is right.")},
        Reason{ErrorCode::ConnectionLost, QLatin1String("connection-lost"),
               QT_TRANSLATE_NOOP("Publishing", "The media server has ended the connection.")},
        Reason{ErrorCode::NetworkUnreachable, QLatin1String("network-unreachable"),
               QT_TRANSLATE_NOOP("Publishing", "The media server's network cannot be reached.")},
        Reason{ErrorCode::TimedOut, QLatin1String("timed-out"),
               QT_TRANSLATE_NOOP("Publishing", "The media server does not answer in time.")},
        Reason{ErrorCode::AuthenticationRefused, QLatin1String("authentication-refused"),
               QT_TRANSLATE_NOOP("Publishing",
                                 "The media server does not take the user name and password: "
                                 "correct them in the address.")},
        Reason{ErrorCode::TlsFailed, QLatin1String("tls-failed"),
               QT_TRANSLATE_NOOP("Publishing",
                                 "No secure connection to the media server is possible: check its "
                                 "certificate and its name.")},
        Reason{ErrorCode::PublishRefused, QLatin1String("publish-refused"),
               QT_TRANSLATE_NOOP("Publishing",
                                 "The media server does not take the stream: check the path and "
                                 "the key in the address.")},
        Reason{ErrorCode::PublishingAbsent, QLatin1String("publishing-absent"),
               QT_TRANSLATE_NOOP("Publishing",
                                 "This Vedette lacks what publishes cameras: take a build with "
                                 "FFmpeg's libraries.")},
        Reason{ErrorCode::EncoderAbsent, QLatin1String("encoder-absent"),
               QT_TRANSLATE_NOOP("Publishing",
                                 "There is no encoder for H.264 that takes these pictures: "
                                 "install an FFmpeg with libx264.")},
        Reason{ErrorCode::EncoderFailed, QLatin1String("encoder-failed"),
               QT_TRANSLATE_NOOP("Publishing", "The encoder for H.264 failed.")},
        Reason{ErrorCode::InvalidAddress, QLatin1String("invalid-address"),
               QT_TRANSLATE_NOOP("Publishing",
                                 "This is not the address of a stream at a media server: it should "
                                 "look like rtmp://192.0.2.9/live/door.")},
        Reason{ErrorCode::NoFrames, QLatin1String("no-frames"),
               QT_TRANSLATE_NOOP("Publishing", "The camera gives no pictures.")},
};

constexpr Reason unknown{ErrorCode::None, QLatin1String("unknown"),
                         QT_TRANSLATE_NOOP("Publishing", "The camera cannot be published.")};

} // namespace

QString publishWord(ErrorCode code)
{
    return code == ErrorCode::None ? QString() : QString(reasonFor(code, reasons, unknown).word);
}

QString publishReason(ErrorCode code)
{
    return code == ErrorCode::None
                   ? QString()
                   : QString::fromLatin1(reasonFor(code, reasons, unknown).sentence);
}

} // namespace vedette
