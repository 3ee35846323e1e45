// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faulttext.h"

#include "ui/publishtext.h"

#include <QCoreApplication>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FaultText)
};

// The sentence where the detail is not part of it.
QString plain(ErrorCode code)
{
    switch (code) {
    case ErrorCode::None:
        break;
    case ErrorCode::HostNotFound:
        return Words::tr("No machine of this name is known: check the address.");
    case ErrorCode::ConnectionRefused:
        return Words::tr("Nothing answers there: check that the camera is on and that the port "
                         "is right.");
    case ErrorCode::ConnectionLost:
        return Words::tr("The connection was lost: check the camera and the network if it does "
                         "not come back.");
    case ErrorCode::NetworkUnreachable:
        return Words::tr("The network cannot be reached: check this computer's connection.");
    case ErrorCode::TimedOut:
        return Words::tr("There was no answer in time: check that the camera is on and in this "
                         "network.");
    case ErrorCode::NoFrames:
        return Words::tr("The camera answers, but sends no picture: restart it if it stays so.");
    case ErrorCode::AuthenticationNeeded:
        return Words::tr("The camera wants a user name and password: sign in.");
    case ErrorCode::AuthenticationRefused:
        return Words::tr("The camera does not take this user name and password: sign in with the "
                         "right ones. The wrong ones are not sent again.");
    case ErrorCode::CertificateUntrusted:
        return Words::tr("The camera shows a certificate that nobody vouches for: look at it, and "
                         "trust it if it is the camera's own.");
    case ErrorCode::CertificateChanged:
        return Words::tr("This is not the certificate that you trusted for this camera: something "
                         "else may answer in its place. Trust it only if you know why it is "
                         "another one.");
    case ErrorCode::ProxyFailed:
        return Words::tr("The proxy of this computer's settings does not connect: check the proxy, "
                         "or except the camera from it.");
    case ErrorCode::ProxyRefused:
        return Words::tr("The proxy of this computer's settings wants another user name and "
                         "password: correct them in those settings.");
    case ErrorCode::TlsFailed:
        return Words::tr("No secure connection is possible: check the camera's certificate, or "
                         "use an http address.");
    case ErrorCode::HttpStatus:
        return Words::tr("The camera refused: check the address.");
    case ErrorCode::LostAtSender:
        return Words::tr("The computer that shares this camera has lost it: it goes on by itself "
                         "when the camera is back there.");
    case ErrorCode::TooManyRedirects:
        return Words::tr(
                "The camera sends from one address to the next without end: use the address of "
                "the pictures themselves.");
    case ErrorCode::NotACamera:
        return Words::tr("This is no stream of pictures: use the address of the stream itself.");
    case ErrorCode::InvalidAddress:
        return Words::tr("This is not the address of a camera: it should look like "
                         "http://192.168.1.20/video or rtsp://192.168.1.20/stream.");
    case ErrorCode::BadData:
        return Words::tr("What came is not a whole picture: check the camera if it stays so.");
    case ErrorCode::FrameTooLarge:
        return Words::tr("A picture is too large: choose a smaller size in the camera.");
    case ErrorCode::UnsupportedFormat:
        return Words::tr("This kind of picture cannot be shown: choose another format in the "
                         "camera.");
    case ErrorCode::PlayerIncomplete:
        return Words::tr("This computer lacks what plays it: install GStreamer's plug-ins “good”, "
                         "“bad” and “libav” (on Debian and its kin gstreamer1.0-plugins-good, "
                         "gstreamer1.0-plugins-bad, gstreamer1.0-libav), then start Vedette "
                         "again.");
    case ErrorCode::DeviceAbsent:
        return Words::tr("The camera is not plugged in: plug it in and it starts by itself.");
    case ErrorCode::DeviceBusy:
        return Words::tr("Another program uses the camera: close that program.");
    case ErrorCode::DeviceDenied:
        return Words::tr("The system does not let Vedette use the camera: allow it in the "
                         "system's privacy settings.");
    case ErrorCode::DeviceLost:
        return Words::tr("The camera was unplugged: plug it in and it goes on by itself.");
    case ErrorCode::DeviceFailed:
        return Words::tr("The camera does not work: unplug it and plug it in again.");
    case ErrorCode::EndedWhileStarting:
        return Words::tr("Vedette ended unexpectedly while this camera was starting: start it "
                         "when you think that it was not the cause.");
    case ErrorCode::PortInUse:
        return Words::tr("Another program uses this port: choose another port.");
    case ErrorCode::PortDenied:
        return Words::tr("The system does not give this port: choose one above 1023.");
    case ErrorCode::AddressAbsent:
        return Words::tr("This computer does not have this address: choose another address to "
                         "listen on.");
    case ErrorCode::CertificateUnusable:
        return Words::tr("HTTPS cannot be used with this certificate: choose other files, or let "
                         "Vedette make one.");
    case ErrorCode::PublishRefused:
    case ErrorCode::PublishingAbsent:
    case ErrorCode::EncoderAbsent:
    case ErrorCode::EncoderFailed:
        return publishTrouble({code, {}});
    case ErrorCode::FileUnreadable:
        return Words::tr("A file could not be read: check that it is there and may be read.");
    case ErrorCode::FileUnwritable:
        return Words::tr("A file could not be written: check the free space and that it may be "
                         "written.");
    case ErrorCode::KeyStoreFailed:
        return Words::tr("The system's key store cannot be used: unlock it or install one.");
    case ErrorCode::InvalidValue:
        return Words::tr("A value is not possible: correct it.");
    }
    return {};
}

// The sentence around the detail that the code promises; empty: there is none.
QString around(ErrorCode code)
{
    switch (code) {
    case ErrorCode::HttpStatus:
        return Words::tr("The camera answers “%1”: check the address.");
    case ErrorCode::NotACamera:
        return Words::tr("This is no stream of pictures but %1: use the address of the stream "
                         "itself.");
    case ErrorCode::InvalidAddress:
        return Words::tr("“%1” is not the address of a camera: it should look like "
                         "http://192.168.1.20/video or rtsp://192.168.1.20/stream.");
    case ErrorCode::FrameTooLarge:
        return Words::tr("A picture is larger than %1: choose a smaller size in the camera.");
    case ErrorCode::UnsupportedFormat:
        return Words::tr("Pictures of the kind %1 cannot be shown: choose another format in the "
                         "camera.");
    case ErrorCode::DeviceAbsent:
        return Words::tr("The camera “%1” is not plugged in: plug it in and it starts by "
                         "itself.");
    case ErrorCode::DeviceLost:
        return Words::tr("The camera “%1” was unplugged: plug it in and it goes on by itself.");
    case ErrorCode::PortInUse:
        return Words::tr("Another program uses %1: choose another port.");
    case ErrorCode::PortDenied:
        return Words::tr("The system does not give %1: choose a port above 1023.");
    case ErrorCode::AddressAbsent:
        return Words::tr("This computer does not have the address %1: choose another one to "
                         "listen on.");
    case ErrorCode::FileUnreadable:
        return Words::tr("A file could not be read: %1");
    case ErrorCode::FileUnwritable:
        return Words::tr("A file could not be written: %1");
    case ErrorCode::InvalidValue:
        return Words::tr("A value is not possible. %1");
    default:
        return {};
    }
}

} // namespace

QString faultText(const Error &error)
{
    if (error.detail.isEmpty())
        return plain(error.code);
    const QString pattern = around(error.code);
    if (!pattern.isEmpty())
        return pattern.arg(error.detail);
    const QString sentence = plain(error.code);
    return sentence.isEmpty() ? error.detail
                              : Words::tr("%1 (%2)", "sentence, what else is known")
                                        .arg(sentence, error.detail);
}

} // namespace vedette
