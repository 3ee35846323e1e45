// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWindow>

#include <memory>

namespace vedette {

/// Tells whether other windows cover a window as a whole, where the window system says so: X11
/// without a compositor. Elsewhere QWindow::isExposed() is all there is, and no window counts as
/// covered.
/// Thread: main.
class WindowCover final : public QObject
{
    Q_OBJECT

public:
    explicit WindowCover(QObject *parent = nullptr);
    ~WindowCover() override;

    /// The window to tell of from now on; it is not covered until the window system says so.
    /// Does nothing when it is the one already.
    void watch(const QWindow *window);

    bool isCovered() const { return m_covered; }

Q_SIGNALS:
    void coveredChanged(bool covered);

private:
    class Listener;

    void setCovered(bool covered);

    std::unique_ptr<Listener> m_listener; // null where covering is not told
    bool m_covered = false;
};

} // namespace vedette
