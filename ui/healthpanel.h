// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QTreeWidget;
class QLabel;
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

    QSize sizeHint() const override; // low: the wall keeps the room

Q_SIGNALS:
    /// A camera in the log was chosen.
    void cameraChosen(const QString &id);

private:
    void add(const HealthEvent &event);
    void copy() const;
    void followEvents();

    HealthWatch &m_health;
    QTreeWidget *m_list;
    QLabel *m_nothing;
    QPushButton *m_copy;
    QPushButton *m_clear;
};

} // namespace vedette
