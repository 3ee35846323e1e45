// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settingspage.h"

class QLabel;
class QLineEdit;

namespace vedette {

/// Where pictures are saved, and what their files are called; an example shows it.
class SnapshotsPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit SnapshotsPage(QWidget *parent = nullptr);

    QString title() const override { return tr("Pictures"); }
    void load(const Configuration &configuration) override;
    void store(Configuration &configuration) const override;
    QString problem() const override;

private:
    SnapshotConfig config() const;
    void chooseFolder();
    void showExample();

    QString m_camera; // of the example
    QLineEdit *m_folder;
    QLineEdit *m_pattern;
    QLabel *m_example;
};

} // namespace vedette
