// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/logging.h"
#include "core/base/account.h"
#include "core/base/identity.h"
#include "core/config/cameraspec.h"

#include <QList>
#include <QPoint>
#include <QSize>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace vedette {

/// Where `--listen` wants the share server.
struct ListenAddress
{
    QString address; ///< empty: all of this machine's
    quint16 port = 0;
};

/// What `--publish` wants published.
struct PublishOrder
{
    QString camera; ///< its id, its name or its number from 0 on
    QString url;    ///< see isPublishUrl()
};

/// Where `--geometry` wants the window.
struct WindowPlace
{
    QSize size;
    std::optional<QPoint> position;
};

/// What the person asked for on the command line, read and checked.
struct CommandLine
{
    bool help = false;
    bool version = false;
    bool headless = false;
    bool listCameras = false;
    bool json = false;
    bool share = false; ///< --share or --listen
    bool open = false;
    bool noAnnounce = false;
    bool remember = true; ///< not --new
    bool fullScreen = false;
    QList<CameraSpec> cameras;     ///< of --camera and the addresses, in their order
    QList<PublishOrder> published; ///< of --publish, in their order
    std::optional<ListenAddress> listen;
    std::optional<Https> https;
    QString certificateFile;
    QString keyFile;
    QStringList hosts;   ///< see ShareConfig
    QStringList origins; ///< see ShareConfig
    QStringList proxies; ///< see ShareConfig
    QString passwordFile;
    QString setUser;          ///< to be added, or given another password, and nothing else done
    QString removeUser;       ///< to be removed, and nothing else done
    bool digest = false;      ///< of setUser
    std::optional<Role> role; ///< of setUser
    QUrl signLink;            ///< to be signed, and nothing else done
    std::chrono::seconds validFor = std::chrono::hours(24); ///< of signLink
    QString configFile;                                     ///< of --config
    bool checkConfig = false;                               ///< and nothing else done
    bool printConfig = false;                               ///< and nothing else done
    bool hashPassword = false;                              ///< and nothing else done
    QString profile;                                        ///< a folder; empty: the platform's own
    std::optional<WindowPlace> place;
    QString language; ///< a locale's name, or empty
    QString logLevel; ///< debug, info, warning, error, or empty
    std::optional<LogFormat> logFormat;
    QStringList qtArguments; ///< the program's name and what Qt itself understands
};

/// Reads `arguments`, the program's name first. Needs no application object. Errors:
/// InvalidValue; the detail is a whole sentence that names the option and the mend.
Result<CommandLine> parseCommandLine(const QStringList &arguments);

} // namespace vedette
