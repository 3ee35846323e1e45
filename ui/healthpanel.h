// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QTreeWidget;
class QPushButton;

namespace vedette {

class HealthWatch;
struct HealthEvent;

/// The log of what happened to cameras, the newest first.
/// Thread: main.
class HealthPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `health` outlives the panel.
    explicit HealthPanel(HealthWatch &health, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A camera in the log was chosen.
    void cameraChosen(const QString &id);

private:
    void add(const HealthEvent &event);
    void copy() const;

    HealthWatch &m_health;
    QTreeWidget *m_list;
    QPushButton *m_copy;
    QPushButton *m_clear;
};

} // namespace vedette
