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
    enum class LocalCameras {
        MustWork, ///< one that cannot be used ends the program
        MayCome,  ///< whenever they are plugged in
    };

    Headless(Studio &studio, LocalCameras localCameras);
    ~Headless() override;

    /// Runs the event loop until the system asks to stop: 0, or 1 when sharing cannot start or a
    /// local camera cannot be used, with a sentence on standard error.
    int run();

Q_SIGNALS:
    /// SIGHUP came; only with cameras that may come.
    void hungUp();

private:
    void watch(Camera *camera);
    void onSharingChanged();
    void announce();
    void probeLocalCameras();
    void fail(const QString &sentence);

    Studio &m_studio;
    const LocalCameras m_localCameras;
    QString m_toldPassword;
    std::vector<std::unique_ptr<CameraProbe>> m_probes;
    bool m_announced = false;
};

} // namespace vedette
