// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/publishconfig.h"

#include "core/base/errordetail.h"

#include <QUrl>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestUrl = 4096;

} // namespace

bool isPublishUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (text.size() > longestUrl || !url.isValid() || url.host().isEmpty() || url.port() == 0 ||
        url.hasFragment())
        return false;
    // FFmpeg knows a scheme by its small letters.
    for (const auto scheme : {"rtmp://"_L1, "rtmps://"_L1, "rtsp://"_L1, "rtsps://"_L1})
        if (text.startsWith(scheme))
            return url.path().size() > 1;
    return text.startsWith("srt://"_L1) && url.port() > 0;
}

Error validate(const PublishConfig &publish)
{
    if (!isPublishUrl(publish.url))
        return {ErrorCode::InvalidValue,
                ErrorDetail::tr("publish: an address as in rtmp://192.0.2.9/live/door")};
    if (publish.kilobits < minKilobits || publish.kilobits > maxKilobits)
        return {ErrorCode::InvalidValue, ErrorDetail::tr("publish bit rate: %1 to %2 kbit/s")
                                                 .arg(minKilobits)
                                                 .arg(maxKilobits)};
    if (publish.fps < 1 || publish.fps > maxPublishFps)
        return {ErrorCode::InvalidValue,
                ErrorDetail::tr("publish rate: 1 to %1 pictures a second").arg(maxPublishFps)};
    return {};
}

const PublishConfig *findPublish(const QList<PublishConfig> &all, const QString &camera)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const PublishConfig &publish) {
        return publish.camera == camera;
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace vedette
