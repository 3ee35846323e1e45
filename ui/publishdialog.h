// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/publishconfig.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace vedette {

class Camera;
class Studio;

/// Publishes one camera to a media server, or ends that, and says how it stands. It closes by
/// itself when the camera goes.
/// Thread: main.
class PublishDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `studio` outlives it.
    PublishDialog(Studio &studio, const Camera &camera, QWidget *parent = nullptr);

private:
    void load();
    void follow();
    void toggle();
    QString stateText() const;

    Studio &m_studio;
    PublishConfig m_config;
    QLineEdit *m_url;
    QSpinBox *m_kilobits;
    QSpinBox *m_fps;
    QLabel *m_state;
    QPushButton *m_toggle;
};

} // namespace vedette
