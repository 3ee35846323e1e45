// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/configuration.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace vedette {

/// Asks for a view: its name, its cameras and how long a patrol stays with it. It changes nothing
/// itself.
class ViewDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `title` says whether it is a new one.
    ViewDialog(const QString &title, const ViewConfig &view, const QList<CameraConfig> &cameras,
               QWidget *parent = nullptr);

    ViewConfig view() const;

private:
    const ViewConfig m_before;
    QLineEdit *m_name;
    QCheckBox *m_every;
    QListWidget *m_cameras;
    QSpinBox *m_dwell;
};

} // namespace vedette
