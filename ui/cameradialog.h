// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/configuration.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTabWidget;

namespace vedette {

class AddressPage;
class LocalPage;
class SpecPage;
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

    /// Begins at the user name and password of an address.
    void beginSignIn();

private:
    CameraDialog(Studio &studio, const CameraConfig *camera, QWidget *parent);
    SpecPage *page() const;
    void showPage();
    void check();

    LocalPage *m_local;
    AddressPage *m_address;
    TestPatternPage *m_test;
    QTabWidget *m_tabs;
    QLineEdit *m_name;
    QPushButton *m_ok;
};

} // namespace vedette
