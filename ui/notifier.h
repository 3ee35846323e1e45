// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/configuration.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace vedette {

class Studio;
struct Event;

/// Puts a notice on the person's desktop, by whatever means the system has.
class DesktopNotices
{
public:
    virtual ~DesktopNotices() = default;
    /// Returns at once, whatever becomes of it.
    virtual void show(const QString &title, const QString &text) = 0;
};

/// Those of the system; never null.
std::unique_ptr<DesktopNotices> makeDesktopNotices();

/// Tells by desktop notices when a camera is lost or back, as the configuration says. Of several
/// at once it makes one.
/// Thread: main.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    /// `studio` outlives this.
    Notifier(Studio &studio, std::unique_ptr<DesktopNotices> notices, QObject *parent = nullptr);
    ~Notifier() override;

private:
    void take(const Event &event);
    void tell();

    Studio &m_studio;
    std::unique_ptr<DesktopNotices> m_notices;
    QList<Event> m_waiting;
    QTimer m_soon;
};

} // namespace vedette
