// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/specpage.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace vedette {

class AddressDetails;
class SearchView;
class Studio;

/// The address of a camera on the network, which is looked for when the address names only its
/// host or its page, or the addresses of several, one a line; or a file. What else there is to say
/// of it is folded away below.
class AddressPage final : public SpecPage
{
    Q_OBJECT

public:
    /// `studio` outlives it.
    explicit AddressPage(Studio &studio, QWidget *parent = nullptr);

    std::optional<CameraSpec> spec() const override;
    bool setSpec(const CameraSpec &spec) override;
    void begin() override;
    Standing standing() const override;
    void search(Then then) override;
    QList<FoundCamera> cameras() const override;

    /// Takes over a text with addresses, as a person pasted it.
    void setText(const QString &text);

    /// Unfolds the sign-in and begins there.
    void beginSignIn();

private:
    QList<FoundCamera> typed() const;
    void readAddress();
    void followSearch();
    void browse();
    void takeSignInOut();
    QString problem() const;

    QLineEdit *m_address;
    QPushButton *m_find;
    QLabel *m_problem;
    SearchView *m_search;
    Then m_then = Then::Show;
    AddressDetails *m_details;
    RemoteSpec m_before; // what setSpec() was given
};

} // namespace vedette
