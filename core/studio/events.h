// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/studio/event.h"

#include <QObject>
#include <QUuid>

namespace vedette {

/// The one place where what happened is told: whoever notices something tells it here, and log,
/// notices and other programs are told from here. Keeps the newest, of cameras and of others so
/// many each, as a crowd of viewers must not make a lost camera forgotten.
/// Thread: main.
class Events final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostOfCameras = 500;
    static constexpr qsizetype mostOfOthers = 500;

    using QObject::QObject;

    /// It happened now.
    void tell(const Event::What &what);

    /// The oldest first.
    const QList<Event> &recent() const { return m_recent; }
    void clear();

Q_SIGNALS:
    void happened(const vedette::Event &event);
    /// The event with this index in recent() is not there any more; before happened().
    void forgot(qsizetype index);
    void cleared();

private:
    void makeRoom(bool ofCamera);

    const QString m_run = QUuid::createUuid().toString(QUuid::WithoutBraces);
    quint64 m_count = 0;
    QList<Event> m_recent;
};

} // namespace vedette
