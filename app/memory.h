// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/launch.h"
#include "core/config/configstore.h"

#include <QObject>
#include <QTimer>

namespace vedette {

class SignInKeeper;
class Studio;

/// Keeps the studio's configuration in the store as it changes, less what belongs to this run
/// alone: cameras, sharing and publishing options given on the command line.
/// Thread: main.
class Memory final : public QObject
{
    Q_OBJECT

public:
    /// `remembered` is what the store held; `studio` has `launch` applied already.
    /// `keeper` outlives this.
    Memory(Studio &studio, ConfigStore &store, const ConfigStore::Loaded &remembered,
           const Launch &launch, SignInKeeper &keeper);
    /// Writes what is not written yet.
    ~Memory() override;

Q_SIGNALS:
    void failed(const vedette::Error &error);

private:
    void save();
    Configuration toRemember() const;

    Studio &m_studio;
    ConfigStore &m_store;
    SignInKeeper &m_keeper;
    Configuration m_saved;
    KeptSignIns m_savedKept;
    ShareConfig m_shareBefore; // as remembered
    ShareConfig m_shareAtLaunch;
    QList<PublishConfig> m_publishedBefore; // as remembered
    QList<PublishConfig> m_publishedAtLaunch;
    QSet<QString> m_passing;
    bool m_camerasStandAlone;
    QTimer m_soon;
};

} // namespace vedette
