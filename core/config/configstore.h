// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/configuration.h"
#include "core/config/keptsignins.h"

#include <QLockFile>

#include <optional>

namespace vedette {

/// Keeps a Configuration in a folder: `vedette.json` for everything but passwords, `secrets.json`
/// for those, readable by its owner alone. Files are replaced as a whole, so that a crash leaves
/// the old or the new one, and carry a version.
/// Thread: the one that made it.
class ConfigStore final
{
public:
    /// The platform's own folder for Vedette's settings.
    static QString defaultFolder();

    explicit ConfigStore(QString folder);

    struct Loaded
    {
        Configuration configuration; ///< cameras of `kept` await their sign-in
        KeptSignIns kept;
        /// What could not be read (FileUnreadable or InvalidValue, "PATH: reason (kept as
        /// COPY)"); the rest was read.
        QList<Error> problems;
        /// An older Vedette wrote it: to be saved anew, as it may hold what is no longer kept.
        bool isOlder = false;
    };

    /// Never fails as a whole: what is missing or unreadable has its default.
    Loaded load();

    /// The sign-ins of `kept` are left out. Errors: FileUnwritable.
    Error save(const Configuration &configuration, const KeptSignIns &kept = {});

    /// Whether this process may write: another Vedette may be using the folder already. The
    /// first call tries to take the lock, which is held until destruction.
    bool lock();

private:
    QString m_folder;
    QLockFile m_lock;
};

} // namespace vedette
