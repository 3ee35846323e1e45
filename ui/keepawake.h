// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

namespace vedette {

class Studio;
class Windows;

/// Keeps the screen from going dark by itself, by whatever means the system has.
class ScreenInhibitor
{
public:
    virtual ~ScreenInhibitor() = default;
    /// Each returns at once, whatever becomes of it.
    virtual void hold() = 0;
    virtual void release() = 0;
};

/// That of the system; never null.
std::unique_ptr<ScreenInhibitor> makeScreenInhibitor();

/// Keeps the screen awake while a window can be seen that shows a live picture, if the
/// configuration says so.
/// Thread: main.
class KeepAwake final : public QObject
{
    Q_OBJECT

public:
    /// `studio` and `windows` outlive this.
    KeepAwake(const Studio &studio, const Windows &windows,
              std::unique_ptr<ScreenInhibitor> inhibitor, QObject *parent = nullptr);
    ~KeepAwake() override;

private:
    void check();

    const Studio &m_studio;
    const Windows &m_windows;
    std::unique_ptr<ScreenInhibitor> m_inhibitor;
    QTimer m_clock;
    bool m_holds = false;
};

} // namespace vedette
