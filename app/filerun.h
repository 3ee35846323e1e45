// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/configfile.h"
#include "core/config/configstore.h"

#include <QObject>

namespace vedette {

class Studio;

/// Keeps the studio as a configuration file says. Of the profile only what the file does not have
/// is used and kept: the certificate, the key of signed links, and the users where the file has
/// none.
/// Thread: main.
class FileRun final : public QObject
{
    Q_OBJECT

public:
    /// `store` outlives this; null: nothing is remembered.
    FileRun(Studio &studio, CommandLine line, ConfigStore::Loaded remembered, ConfigStore *store);

    /// Reads the file and makes the studio what it says. Returns all that is wrong; nothing is
    /// changed then.
    QStringList start();

    /// As start(), but what is wrong is logged. Viewers of what stays the same notice nothing.
    void reload();

private:
    QStringList apply(const ConfigFile &file);
    void remember(const FileSettings &settings);

    Studio &m_studio;
    const CommandLine m_line;
    ConfigStore::Loaded m_remembered;
    ConfigStore *m_store;
};

/// Logs in the way that the command line says, or the file.
void applyLogSettings(const CommandLine &line, const FileSettings &settings);

} // namespace vedette
