// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

namespace vedette {

/// What went wrong, as a value: core never words it for a person, `ui` and `app` do
/// (see faulttext.h).
enum class ErrorCode {
    None,
    // network
    HostNotFound,
    ConnectionRefused,
    ConnectionLost,
    NetworkUnreachable,
    TimedOut,
    NoFrames,              ///< connected, but no picture came in time
    AuthenticationNeeded,  ///< a user name and password are wanted, and none were given
    AuthenticationRefused, ///< those that were given are wrong
    TlsFailed,
    CertificateUntrusted, ///< detail is why; the certificate is in SourceStatus
    CertificateChanged,   ///< not the one that was trusted; as above
    ProxyFailed,          ///< the system's proxy cannot be reached or does not connect
    ProxyRefused,         ///< the system's proxy wants other user names and passwords
    HttpStatus,           ///< the answer was not 200; detail is "404 Not Found"
    LostAtSender, ///< the Vedette that shares the camera has lost it; the connection is good
    TooManyRedirects,
    NotACamera,     ///< the answer is no stream of pictures; detail is its content type
    InvalidAddress, ///< not an address that a camera can have; detail is the address
    // pictures
    BadData,           ///< bytes that are no picture; detail says where
    FrameTooLarge,     ///< detail is the limit, "32 MiB"
    UnsupportedFormat, ///< detail is the format's name
    PlayerIncomplete,  ///< the system lacks a part that plays it
    // local cameras
    DeviceAbsent, ///< detail is the name that was looked for
    DeviceBusy,
    DeviceDenied,
    DeviceLost, ///< unplugged while in use
    DeviceFailed,
    EndedWhileStarting, ///< the program ended while this camera was starting, the last time
    // sharing
    PortInUse,           ///< detail is "ADDRESS:PORT"
    PortDenied,          ///< detail is "ADDRESS:PORT"
    AddressAbsent,       ///< not an address of this machine; detail is "ADDRESS:PORT"
    CertificateUnusable, ///< of this server; detail says why
    // publishing
    PublishRefused,   ///< the media server does not take the stream; detail is its words
    PublishingAbsent, ///< a part is missing here; detail says which one, where it is known
    EncoderAbsent,    ///< none for H.264 that takes these pictures
    EncoderFailed,    ///< detail is its name
    // files and settings
    FileUnreadable, ///< detail is "PATH: reason"
    FileUnwritable, ///< detail is "PATH: reason"
    KeyStoreFailed, ///< the system's store for passwords; detail is its reason
    InvalidValue,   ///< detail is "FIELD: what is expected"
};

/// An error and what is known of it. `detail` is never a sentence for a person: an address, a file
/// name, the words of a peer, or what is expected (see ErrorDetail). It must not hold a password.
struct Error
{
    ErrorCode code = ErrorCode::None;
    QString detail;

    explicit operator bool() const { return code != ErrorCode::None; }
    friend bool operator==(const Error &, const Error &) = default;
};

/// Whether trying again by itself may help. What is persistent waits for a person: a wrong
/// password tried again and again locks cameras.
constexpr bool isTransient(ErrorCode code)
{
    switch (code) {
    case ErrorCode::AuthenticationNeeded:
    case ErrorCode::AuthenticationRefused:
    case ErrorCode::TlsFailed:
    case ErrorCode::CertificateUntrusted:
    case ErrorCode::CertificateChanged:
    case ErrorCode::ProxyRefused:
    case ErrorCode::NotACamera:
    case ErrorCode::InvalidAddress:
    case ErrorCode::TooManyRedirects:
    case ErrorCode::FrameTooLarge:
    case ErrorCode::UnsupportedFormat:
    case ErrorCode::PlayerIncomplete:
    case ErrorCode::DeviceDenied:
    case ErrorCode::InvalidValue:
    case ErrorCode::CertificateUnusable:
    case ErrorCode::PublishingAbsent:
    case ErrorCode::EncoderAbsent:
        return false;
    default:
        return true;
    }
}

} // namespace vedette

Q_DECLARE_METATYPE(vedette::Error)
