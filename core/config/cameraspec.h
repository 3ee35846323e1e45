// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSize>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <variant>

namespace vedette {

/// A camera plugged into this machine. Ids can change from one plugging to the next, so the name
/// is kept besides. From the command line only `id` is set, to the id, name or number given, and
/// what is asked for. A camera that has no such size, rate or format gives what comes closest.
struct LocalSpec
{
    QString id;
    QString name;
    QSize size = {};     ///< pixels, as of a test pattern; empty: up to 1280x720
    double fps = 0;      ///< 1 to 120; 0: what the camera gives, at least 30 where it can
    QString format = {}; ///< Qt's name for it, as in "Jpeg"; empty: whichever serves best

    friend bool operator==(const LocalSpec &, const LocalSpec &) = default;
};

/// A camera on the network, or a file with a film: `url` is of http, https, rtsp, rtsps or file,
/// and has no user name or password in it.
struct RemoteSpec
{
    QUrl url;
    QString user;
    QString password;
    /// SHA-256 of the one certificate that is trusted here though the system does not trust it;
    /// empty: none.
    QByteArray trustedCertificate = {};
    /// Between two pictures of an address that gives one at a time, 100 ms to 1 h.
    std::chrono::milliseconds snapshotInterval = std::chrono::milliseconds(500);
    /// Where the camera gives smaller pictures, for small tiles, with the same sign-in; empty:
    /// nowhere. As `url` otherwise.
    QUrl smallUrl = {};
    /// `user` and `password` are still to come from the system's key store: it does not connect
    /// before. Never saved.
    bool awaitsSignIn = false;

    friend bool operator==(const RemoteSpec &, const RemoteSpec &) = default;
};

/// The moving picture that Vedette makes itself.
struct TestPatternSpec
{
    QSize size{1280, 720}; ///< pixels, 16 to 7680 each way
    double fps = 30;       ///< 1 to 120

    friend bool operator==(const TestPatternSpec &, const TestPatternSpec &) = default;
};

/// Where a camera's pictures come from.
using CameraSpec = std::variant<LocalSpec, RemoteSpec, TestPatternSpec>;

/// Reads `test[:WIDTHxHEIGHT[@FPS]]`, an address with its scheme, two addresses with a `|` between
/// them of which the second is the small one, the path of a file, or else a local camera's id, name
/// or number, with `[:WIDTHxHEIGHT[@FPS]]` behind it. Errors: InvalidValue with what is expected.
Result<CameraSpec> parseCameraSpec(const QString &text);

/// Reads an address as a person types or pastes it: `http://` may be missing; a user name and
/// password in it are taken out into their fields; the path of a file does as well. Errors:
/// InvalidAddress with the address, any password left out.
Result<RemoteSpec> parseRemoteSpec(const QString &text);

/// A name for a camera that has none yet: the host and path, the file's name,
/// the device's name, "Test pattern".
/// Holds no password.
QString suggestedName(const CameraSpec &spec);

/// The camera at its small address, if it has one. Only at the same host it is trusted as at its
/// main address.
std::optional<RemoteSpec> smallSpec(const CameraSpec &spec);

/// Whether both take their pictures from the same place, whoever signs in there and whatever is
/// asked of it.
bool isSamePlace(const CameraSpec &one, const CameraSpec &other);

/// What is wrong with the values, or an error of code None.
Error validate(const CameraSpec &spec);

} // namespace vedette
