// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <memory>
#include <vector>

namespace vedette {

class Camera;
class CameraProbe;
class Studio;

/// Vedette without a window: says on standard output where the cameras are shared, and on
/// standard error what goes wrong. Thread: main.
class Headless final : public QObject
{
    Q_OBJECT

public:
    explicit Headless(Studio &studio);
    ~Headless() override;

    /// Runs the event loop until the system asks to stop: 0, or 1 when sharing cannot start or a
    /// local camera cannot be used, with a sentence on standard error.
    int run();

private:
    void onSharingChanged();
    void announce();
    void probeLocalCameras();
    void fail(const QString &sentence);

    Studio &m_studio;
    std::vector<std::unique_ptr<CameraProbe>> m_probes;
    bool m_announced = false;
};

} // namespace vedette
