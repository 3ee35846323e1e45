// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QCheckBox;
class QGroupBox;
class QLabel;

namespace vedette {

class AddressList;
class CopyButton;
class ShareSettings;
class Studio;

/// Everything about sharing: on or off, where others can watch, how many do, who may.
/// Each change takes effect at once.
/// Thread: main.
class SharePanel final : public QDialog
{
    Q_OBJECT

public:
    explicit SharePanel(Studio &studio, QWidget *parent = nullptr);
    ~SharePanel() override;

private:
    void follow();
    QString stateText() const;

    Studio &m_studio;
    QCheckBox *m_switch;
    QLabel *m_dot;
    QLabel *m_state;
    QGroupBox *m_addressBox;
    AddressList *m_addresses;
    CopyButton *m_copyLink;
    ShareSettings *m_settings;
};

/// How many watch, in a few words.
QString viewersText(int viewers);

} // namespace vedette
