// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signinkeeper.h"

#include "core/studio/studio.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

SignInKeeper::SignInKeeper(Studio &studio, KeyStore *store, const ConfigStore::Loaded &loaded,
                           Mode mode)
    : m_studio(studio)
    , m_store(store)
    , m_mode(mode)
    , m_id(loaded.kept.id)
{
    for (const CameraConfig &camera : loaded.configuration.cameras) {
        const auto *remote = std::get_if<RemoteSpec>(&camera.spec);
        if (!remote)
            continue;
        m_asFound.insert(camera.id, signInOf(*remote));
        if (loaded.kept.cameras.contains(camera.id))
            m_kept.insert(camera.id, std::nullopt);
    }
    if (m_mode == Mode::Full && m_store)
        for (const QString &camera : loaded.kept.cameras)
            if (!m_kept.contains(camera)) // it was removed before its sign-in was known
                m_store->remove(keyOf(camera));
    // Later: what it changes, it would change while that is being told.
    connect(&studio, &Studio::configurationChanged, this, &SignInKeeper::fill,
            Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &SignInKeeper::fill, Qt::QueuedConnection);
}

QString SignInKeeper::keyOf(const QString &camera) const
{
    return m_id + u'/' + camera;
}

KeptSignIns SignInKeeper::keep(const Configuration &wanted)
{
    QSet<QString> kept;
    QSet<QString> inFile;
    for (const CameraConfig &camera : wanted.cameras) {
        const auto *remote = std::get_if<RemoteSpec>(&camera.spec);
        if (!remote)
            continue;
        const SignIn signIn = signInOf(*remote);
        const auto found = m_kept.constFind(camera.id);
        const bool isThere = found != m_kept.constEnd();
        if (isThere && (remote->awaitsSignIn || *found == signIn || (!*found && signIn.isEmpty())))
            continue;
        inFile.insert(camera.id);
        if (!signIn.isEmpty())
            write(camera.id, signIn);
    }
    const QStringList cameras = m_kept.keys();
    for (const QString &camera : cameras) {
        const bool isWanted =
                std::any_of(wanted.cameras.begin(), wanted.cameras.end(),
                            [&](const CameraConfig &each) { return each.id == camera; });
        // What is not known could not be brought back by an undo.
        const bool isGone = inFile.contains(camera) || (!isWanted && m_kept.value(camera));
        if (!isGone)
            kept.insert(camera);
        else if (m_mode == Mode::Full && m_store && !m_writing.contains(camera)) {
            m_store->remove(keyOf(camera));
            m_kept.remove(camera);
        }
    }
    return {m_id, kept};
}

void SignInKeeper::write(const QString &camera, const SignIn &signIn)
{
    if (m_mode == Mode::ReadOnly || m_writing.value(camera) == signIn ||
        m_refused.value(camera) == signIn)
        return;
    const bool isNew = m_asFound.value(camera) != signIn;
    if (!m_store) {
        m_refused.insert(camera, signIn);
        tellRefused({ErrorCode::KeyStoreFailed, u"Vedette was built without QtKeychain"_s}, isNew);
        return;
    }
    if (m_id.isEmpty())
        m_id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_writing.insert(camera, signIn);
    const QJsonObject json{{u"user"_s, signIn.user}, {u"password"_s, signIn.password}};
    m_store->write(keyOf(camera),
                   QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)),
                   [this, camera, signIn, isNew](const Error &error) {
                       if (m_writing.value(camera) == signIn)
                           m_writing.remove(camera);
                       if (error) {
                           m_refused.insert(camera, signIn);
                           tellRefused(error, isNew);
                           return;
                       }
                       m_kept.insert(camera, signIn);
                       Q_EMIT keptChanged();
                   });
}

void SignInKeeper::tellRefused(const Error &error, bool isNew)
{
    qInfo("The key store: %s", qUtf8Printable(error.detail));
    if (isNew && !std::exchange(m_toldRefused, true))
        Q_EMIT refused(error);
}

void SignInKeeper::fill()
{
    const QList<CameraConfig> cameras = m_studio.configuration().cameras;
    for (const CameraConfig &camera : cameras) {
        const auto *remote = std::get_if<RemoteSpec>(&camera.spec);
        if (!remote || !remote->awaitsSignIn)
            continue;
        if (const std::optional<SignIn> known = m_kept.value(camera.id))
            settle(camera.id, *known);
        else
            ask(camera.id);
    }
}

void SignInKeeper::ask(const QString &camera)
{
    if (m_asked.contains(camera))
        return;
    m_asked.insert(camera);
    const auto fail = [this, camera](const Error &error) {
        settle(camera, {});
        Q_EMIT missing(camera, error);
    };
    if (!m_store) {
        fail({ErrorCode::KeyStoreFailed, u"Vedette was built without QtKeychain"_s});
        return;
    }
    m_store->read(keyOf(camera), [this, camera, fail](const Result<QString> &secret) {
        m_asked.remove(camera);
        if (!secret) {
            fail(secret.error());
            return;
        }
        const QJsonObject json = QJsonDocument::fromJson(secret->toUtf8()).object();
        const SignIn signIn{json.value(u"user"_s).toString(), json.value(u"password"_s).toString()};
        m_kept.insert(camera, signIn);
        settle(camera, signIn);
    });
}

// The camera waits no more.
void SignInKeeper::settle(const QString &camera, const SignIn &signIn)
{
    Configuration wanted = m_studio.configuration();
    for (CameraConfig &each : wanted.cameras) {
        auto *remote = std::get_if<RemoteSpec>(&each.spec);
        if (!remote || each.id != camera || !remote->awaitsSignIn)
            continue;
        remote->awaitsSignIn = false;
        remote->user = signIn.user;
        remote->password = signIn.password;
    }
    m_studio.apply(wanted);
}

} // namespace vedette
