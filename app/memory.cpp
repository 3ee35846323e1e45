// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/memory.h"

#include "app/signinkeeper.h"
#include "core/studio/studio.h"

namespace vedette {

Memory::Memory(Studio &studio, ConfigStore &store, const ConfigStore::Loaded &remembered,
               const Launch &launch, SignInKeeper &keeper)
    : m_studio(studio)
    , m_store(store)
    , m_keeper(keeper)
    , m_saved(remembered.configuration)
    , m_savedKept(remembered.kept)
    , m_shareBefore(m_saved.share)
    , m_shareAtLaunch(studio.configuration().share)
    , m_publishedBefore(m_saved.published)
    , m_publishedAtLaunch(studio.configuration().published)
    , m_passing(launch.passing)
    , m_camerasStandAlone(launch.camerasStandAlone)
{
    // What was made up now stays, so that viewers need to be told of it only once.
    if (m_shareBefore.users.isEmpty() && launch.configuration.share.users.isEmpty())
        m_shareBefore.users = m_shareAtLaunch.users;
    m_shareBefore.identity = m_shareAtLaunch.identity;
    m_shareBefore.linkKey = m_shareAtLaunch.linkKey;
    m_soon.setSingleShot(true);
    m_soon.setInterval(0); // one write for the changes of one turn of the event loop
    connect(&m_soon, &QTimer::timeout, this, &Memory::save);
    connect(&m_studio, &Studio::configurationChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_keeper, &SignInKeeper::keptChanged, &m_soon, qOverload<>(&QTimer::start));
    save();
}

Memory::~Memory()
{
    save();
}

void Memory::save()
{
    const Configuration wanted = toRemember();
    const KeptSignIns kept = m_keeper.keep(wanted);
    if (wanted == m_saved && kept == m_savedKept)
        return;
    if (const Error error = m_store.save(wanted, kept)) {
        Q_EMIT failed(error);
        return;
    }
    m_saved = wanted;
    m_savedKept = kept;
}

Configuration Memory::toRemember() const
{
    Configuration wanted = m_studio.configuration();
    if (m_camerasStandAlone) {
        wanted.cameras = m_saved.cameras;
        wanted.withheld = m_saved.withheld;
    } else {
        wanted.cameras.removeIf(
                [this](const CameraConfig &camera) { return m_passing.contains(camera.id); });
    }
    if (m_camerasStandAlone || wanted.published == m_publishedAtLaunch)
        wanted.published = m_publishedBefore;
    wanted.published.removeIf(
            [this](const PublishConfig &publish) { return m_passing.contains(publish.camera); });
    if (wanted.share == m_shareAtLaunch)
        wanted.share = m_shareBefore;
    return wanted;
}

} // namespace vedette
