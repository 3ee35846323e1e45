// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QTreeWidget;
class QLabel;
class QPushButton;

namespace vedette {

class Events;
struct Event;

/// The log of what happened, the newest first.
/// Thread: main.
class EventPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `events` outlives the panel.
    explicit EventPanel(Events &events, QWidget *parent = nullptr);

    QSize sizeHint() const override; // low: the wall keeps the room

Q_SIGNALS:
    /// A camera in the log was chosen.
    void cameraChosen(const QString &id);

private:
    void add(const Event &event);
    void copy() const;
    void followEvents();

    Events &m_events;
    QTreeWidget *m_list;
    QLabel *m_nothing;
    QPushButton *m_copy;
    QPushButton *m_clear;
};

} // namespace vedette
