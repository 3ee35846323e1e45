// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "core/config/configuration.h"

#include <QSet>

namespace vedette {

/// A local camera as the command line can name it.
struct KnownDevice
{
    QString id;
    QString name;
};

/// The camera that is meant by an id, a name or a number, as `asked` asks for it. Errors:
/// DeviceAbsent with the name given.
Result<LocalSpec> resolveDevice(const LocalSpec &asked, const QList<KnownDevice> &devices);

/// What Vedette starts with.
struct Launch
{
    Configuration configuration;
    /// Cameras of this run alone: they are not remembered.
    QSet<QString> passing;
    /// The remembered cameras were set aside for those of the command line, and stay remembered.
    bool camerasStandAlone = false;
    /// There was no camera to use: the test pattern stands in.
    bool testPatternStandsIn = false;
};

/// Puts together what is remembered and what the command line asks for. `firstRun`: nothing has
/// been remembered yet. Headless, the cameras of the command line stand alone if there are any.
/// Errors: DeviceAbsent with the name given, FileUnreadable for the password file, InvalidValue and
/// PublishingAbsent for what is to be published.
Result<Launch> prepareLaunch(const CommandLine &line, const Configuration &remembered,
                             bool firstRun, const QList<KnownDevice> &devices);

} // namespace vedette
