// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QGroupBox;
class QLabel;
class QTabWidget;

namespace vedette {

class AddressList;
class CopyButton;
class QrView;
class SharedCamerasPage;
class ShareSettings;
class Studio;

/// Everything about sharing: on or off, where others can watch, who may, which cameras, who does.
/// Each change takes effect at once.
/// Thread: main.
class SharePanel final : public QDialog
{
    Q_OBJECT

public:
    explicit SharePanel(Studio &studio, QWidget *parent = nullptr);
    ~SharePanel() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeConnectPage();
    void follow();
    void followAddress();
    QString stateText() const;

    Studio &m_studio;
    QCheckBox *m_switch;
    QLabel *m_dot;
    QLabel *m_state;
    QGroupBox *m_addressBox;
    AddressList *m_addresses;
    QrView *m_code;
    CopyButton *m_copyLink;
    ShareSettings *m_settings;
    SharedCamerasPage *m_cameras;
    QTabWidget *m_tabs;
    QTimer m_addressTimer{this};
};

/// How many watch, in a few words.
QString viewersText(int viewers);

} // namespace vedette
