// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/framesink.h"
#include "core/base/source.h"

#include <QObject>

#include <atomic>

namespace vedette {

class Camera;

/// Tries whether a camera gives pictures: runs it until the first one or the first failure, then
/// lets go of it. Thread: main; the picture comes in the camera's thread.
class CameraProbe final : public QObject, private FrameSink
{
    Q_OBJECT

public:
    explicit CameraProbe(Camera &camera);
    ~CameraProbe() override;

Q_SIGNALS:
    void succeeded();
    void failed(const vedette::Error &error);

private:
    Needs needs() const override { return Needs::AnyPicture; }
    void takeFrame(const Frame &frame) override;
    void onStatus(const SourceStatus &status);
    void letGo();

    Camera *m_camera;
    std::atomic<bool> m_seen = false;
};

} // namespace vedette
