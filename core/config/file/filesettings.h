// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/configuration.h"
#include "core/config/file/toml.h"

#include <QMap>

namespace vedette {

/// A user as a configuration file has it: with the hash of a password, or where that comes from.
struct FileUser
{
    QString name;
    Role role = Role::View;
    QByteArray passwordHash; ///< see hashPassword()
    QString passwordFile;    ///< its first line is the password
    QString password;
    bool digest = false;
    int line = 0;
    QMap<QString, int> lines = {}; ///< where each of its settings stands
};

/// A camera as a configuration file has it.
struct FileCamera
{
    CameraConfig config;
    QString passwordFile; ///< of a remote one
    bool isShared = true;
    PublishConfig publish = {}; ///< without its camera; no address: it is not published
    QString publishFile = {};   ///< its first line is the address
    int line = 0;
    QMap<QString, int> lines; ///< where each of its settings stands
};

/// What a configuration file says, everything else as usual.
struct FileSettings
{
    ShareConfig share; ///< without its users
    QList<FileUser> users;
    QList<FileCamera> cameras; ///< with unique ids
    EventsConfig events;
    QString webhookTokenFile; ///< its first line is the token
    QString mqttPasswordFile; ///< its first line is the password
    QString logLevel;         ///< empty: not said
    QString logFormat;        ///< empty: not said
    QMap<QString, int> shareLines;
    QMap<QString, int> webhookLines;
    QMap<QString, int> mqttLines;
};

/// Reads a whole configuration file. All that is wrong is in `mistakes`, by line; nothing may be
/// used of settings with mistakes. Files that it names are not looked at.
struct ReadSettings
{
    FileSettings settings;
    QList<Mistake> mistakes;
};
ReadSettings readSettings(const QByteArray &toml);

/// A file with every setting, its usual value and what it means, all commented out but for what a
/// start needs.
QString exampleSettings();

} // namespace vedette
