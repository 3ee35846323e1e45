// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/configstore.h"
#include "core/config/keystore.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace vedette {

class Studio;

/// Has the user names and passwords of cameras in the system's key store. What is there is asked
/// for when the program starts, and a camera connects when it comes; what the key store does not
/// take, or has not taken yet, belongs into the settings' own file.
/// Thread: main.
class SignInKeeper final : public QObject
{
    Q_OBJECT

public:
    enum class Mode {
        Full,
        ReadOnly, ///< what is in the key store is used, nothing is moved there or removed
    };

    /// `loaded` is what the settings' files hold. `store` is null where the system has none. It
    /// and `studio` outlive this.
    SignInKeeper(Studio &studio, KeyStore *store, const ConfigStore::Loaded &loaded, Mode mode);

    /// What of `wanted` is in the key store, so that the file needs not have it. Begins to bring
    /// there what is not, and to remove what is not wanted any more.
    KeptSignIns keep(const Configuration &wanted);

Q_SIGNALS:
    /// keep() will answer otherwise than the last time.
    void keptChanged();
    /// Something new cannot be kept there. Once in a run.
    void refused(const vedette::Error &error);
    /// The camera's sign-in did not come: it connects without.
    void missing(const QString &camera, const vedette::Error &error);

private:
    struct SignIn
    {
        QString user;
        QString password;

        bool isEmpty() const { return user.isEmpty() && password.isEmpty(); }
        friend bool operator==(const SignIn &, const SignIn &) = default;
    };

    static SignIn signInOf(const RemoteSpec &spec) { return {spec.user, spec.password}; }
    QString keyOf(const QString &camera) const;
    void fill();
    void ask(const QString &camera);
    void settle(const QString &camera, const SignIn &signIn);
    void write(const QString &camera, const SignIn &signIn);
    void tellRefused(const Error &error, bool isNew);

    Studio &m_studio;
    KeyStore *m_store;
    const Mode m_mode;
    QString m_id;                                 // of the settings' folder
    QHash<QString, std::optional<SignIn>> m_kept; // in the store; none: not known (yet)
    QHash<QString, SignIn> m_asFound;             // in the file when the program started
    QHash<QString, SignIn> m_writing;
    QHash<QString, SignIn> m_refused; // is not tried again in this run
    QSet<QString> m_asked;
    bool m_toldRefused = false;
};

} // namespace vedette
