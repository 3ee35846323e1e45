// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/publishconfig.h"
#include "core/publish/publisher.h"
#include "core/server/shareoptions.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace vedette {

class Camera;
class Studio;

/// Publishes cameras to media servers as the configuration says. To a camera it is one more sink.
/// Tells when a camera is published, and when that is lost, once each time.
/// Thread: main.
class Publishing final : public QObject
{
    Q_OBJECT

public:
    /// `studio` outlives this.
    explicit Publishing(Studio &studio, const PublishTimes &times = {});
    ~Publishing() override;

    /// Why nothing can be published here, or an error of code None. The first call takes a moment.
    static Error problem();

    /// Makes what is published what `wanted` says. What stays the same goes on.
    void apply(const QList<PublishConfig> &wanted);

    /// Nothing while it is not published.
    std::optional<PublishStatus> status(const QString &camera) const;
    std::optional<PublishedInfo> info(const QString &camera) const;

    /// Begins anew, without waiting.
    void retryNow(const QString &camera);

Q_SIGNALS:
    void changed(const QString &camera);

private:
    struct Published;

    void begin(const PublishConfig &config);
    void end(const QString &camera);
    void follow(Published &published);
    void retryWaiting();

    Studio &m_studio;
    const PublishTimes m_times;
    std::map<QString, std::unique_ptr<Published>> m_published; // by camera
};

} // namespace vedette
