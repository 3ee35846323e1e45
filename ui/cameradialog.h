// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/addresstext.h"
#include "core/config/configuration.h"
#include "ui/specpage.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTabWidget;

namespace vedette {

class AddressPage;
class LocalPage;
class NetworkPage;
class Studio;
class TestPatternPage;

/// Asks for a camera, one of this computer, an address or the test pattern, and its name: a new
/// one, or another place and name for one that is there. It changes nothing itself.
/// Thread: main.
class CameraDialog final : public QDialog
{
    Q_OBJECT

public:
    /// For a new camera.
    explicit CameraDialog(Studio &studio, QWidget *parent = nullptr);
    /// For a change of `camera`.
    CameraDialog(Studio &studio, const CameraConfig &camera, QWidget *parent = nullptr);
    ~CameraDialog() override;

    /// What was chosen; none while it is not enough.
    std::optional<CameraSpec> spec() const;
    /// May be empty: the suggested one is meant.
    QString name() const;
    /// All that was chosen, with their names.
    QList<FoundCamera> cameras() const;

    /// Begins with the addresses in a text that was pasted, and looks for their cameras: what is
    /// clear is accepted at once.
    void searchFor(const QString &text);
    /// Looks where the camera's pictures are now, and then accepts what is clear, or shows it.
    void searchAgain(SpecPage::Then then);

    /// Begins at the user name and password of an address.
    void beginSignIn();

    /// Looks an address up first that was not looked up yet.
    void accept() override;

private:
    CameraDialog(Studio &studio, const CameraConfig *camera, QWidget *parent);
    SpecPage *page() const;
    void showPage();
    void check();
    QString okText(bool doubtful) const;

    LocalPage *m_local;
    NetworkPage *m_nearby;
    AddressPage *m_address;
    TestPatternPage *m_test;
    QTabWidget *m_tabs;
    QLineEdit *m_name;
    QPushButton *m_ok;
    const bool m_isNew;
};

} // namespace vedette
