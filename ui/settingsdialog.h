// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QStackedWidget;

namespace vedette {

class SettingsPage;
class Studio;

/// All settings, page by page, on a copy: nothing changes before OK or Apply.
/// Thread: main.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `studio` outlives the dialog.
    explicit SettingsDialog(Studio &studio, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    void accept() override;

private:
    void addPage(SettingsPage *page);
    bool apply();
    void restoreDefaults();
    void setChanged(bool changed);

    Studio &m_studio;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
    QList<SettingsPage *> m_pages;
};

} // namespace vedette
