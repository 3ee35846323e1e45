// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/specpage.h"

class QLabel;
class QDoubleSpinBox;
class QLineEdit;
class QToolButton;

namespace vedette {

class PasswordEdit;

/// The address of a camera on the network and, folded away, how to sign in there and how often to
/// ask where one picture comes at a time; or a file.
class AddressPage final : public SpecPage
{
    Q_OBJECT

public:
    explicit AddressPage(QWidget *parent = nullptr);

    std::optional<CameraSpec> spec() const override;
    bool setSpec(const CameraSpec &spec) override;
    void begin() override;

    /// Unfolds the sign-in and begins there.
    void beginSignIn();

private:
    void readAddress();
    void browse();
    void takeSignInOut();
    void showSignIn(bool shown);
    void showSingles(bool shown);

    QLineEdit *m_address;
    QLabel *m_problem;
    QToolButton *m_fold;
    QWidget *m_signIn;
    QLineEdit *m_user;
    PasswordEdit *m_password;
    QToolButton *m_singlesFold;
    QWidget *m_singles;
    QDoubleSpinBox *m_interval;
    RemoteSpec m_before; // what setSpec() was given
};

} // namespace vedette
