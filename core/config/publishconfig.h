// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/encoderkind.h"
#include "core/base/error.h"

#include <QList>
#include <QString>

namespace vedette {

/// How a camera is published to a media server.
struct PublishConfig
{
    QString camera;      ///< its id
    QString url;         ///< see isPublishUrl(); secret, as a key may stand in it
    bool enabled = true; ///< false: it is only remembered
    int kilobits = 2500; ///< a second, minKilobits to maxKilobits
    int fps = 30;        ///< pictures a second at most, 1 to maxPublishFps
    EncoderKind encoders = EncoderKind::Any;

    friend bool operator==(const PublishConfig &, const PublishConfig &) = default;
};

constexpr int minKilobits = 100;
constexpr int maxKilobits = 100'000;
constexpr int maxPublishFps = 120;

/// Whether `text` is the address of a stream at a media server: rtmp, rtmps, rtsp or rtsps with a
/// path, or srt with a port.
bool isPublishUrl(const QString &text);

/// What is wrong with the values, or an error of code None.
Error validate(const PublishConfig &publish);

/// That of the camera; null when there is none.
const PublishConfig *findPublish(const QList<PublishConfig> &all, const QString &camera);

} // namespace vedette
