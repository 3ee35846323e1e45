// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/cameraspec.h"

#include <QWidget>

class QDoubleSpinBox;
class QLineEdit;

namespace vedette {

class Fold;
class PasswordEdit;

/// What some cameras need besides an address, each part folded away until it is wanted: how to
/// sign in, where smaller pictures are, and how often to ask where one picture comes at a time.
/// Thread: main.
class AddressDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit AddressDetails(QWidget *parent = nullptr);

    void setSpec(const RemoteSpec &spec);
    void setSignIn(const QString &user, const QString &password);

    /// Unfolds the sign-in and begins there.
    void beginSignIn();

    /// The sign-in, unless the address has its own, and how often to ask.
    void complete(RemoteSpec &remote) const;
    /// The address for small tiles, where it is one.
    void completeSmall(RemoteSpec &remote) const;

    /// What is wrong with what was typed here; empty: nothing.
    QString problem() const;

Q_SIGNALS:
    /// The sign-in or the address for small tiles.
    void changed();
    void intervalChanged();

private:
    void takeSignInOut();

    QWidget *m_signIn;
    Fold *m_signInFold;
    QLineEdit *m_user;
    PasswordEdit *m_password;
    QWidget *m_smalls;
    Fold *m_smallsFold;
    QLineEdit *m_small;
    QWidget *m_singles;
    Fold *m_singlesFold;
    QDoubleSpinBox *m_interval;
};

} // namespace vedette
