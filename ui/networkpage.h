// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/studio/nearbycameras.h"
#include "core/studio/onvifanswers.h"
#include "ui/specpage.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace vedette {

class PasswordEdit;
class Studio;

/// The cameras that are on the network now, as they come and go; several can be chosen. Where one
/// wants it, how to sign in there.
/// Thread: main. The network is asked only while the page is on the screen.
class NetworkPage final : public SpecPage
{
    Q_OBJECT

public:
    /// `studio` outlives it.
    explicit NetworkPage(Studio &studio, const ProbeTarget &onvif = {}, QWidget *parent = nullptr);
    ~NetworkPage() override;

    std::optional<CameraSpec> spec() const override;
    QList<FoundCamera> cameras() const override;
    Standing standing() const override;
    void search(Then then) override;
    bool setSpec(const CameraSpec &spec) override;
    void begin() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fill();
    void choose();
    void showState();
    void forgetRefusals();
    void finishAsking();
    QList<NearbyCamera> chosen() const;
    QList<FoundCamera> camerasOf(const NearbyCamera &camera) const;
    bool isOnWall(const NearbyCamera &camera) const;
    QString user() const;
    QString emptyText() const;

    Studio &m_studio;
    const ProbeTarget m_onvif;
    std::unique_ptr<NearbyCameras> m_nearby; // while it is shown
    QList<NearbyCamera> m_shown;             // in the list's order
    QStringList m_chosenKeys;                // for which a sign-in was typed
    OnvifAnswers m_answers;
    Then m_then = Then::Show;
    QListWidget *m_list;
    QLabel *m_state;
    QWidget *m_signIn;
    QLineEdit *m_user;
    PasswordEdit *m_password;
};

} // namespace vedette
