// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/discovery/announcer.h"

#include <QHostAddress>

#include <memory>

namespace vedette {

class Studio;
struct ShareConfig;
struct CameraConfig;

/// Lets others on the network find what is shared: the page as `_http._tcp`, and each camera as
/// `_vedette._tcp`, whose TXT record has `path`, `name`, `version`, `tls` (off, on, only) and
/// `auth` (none, password).
/// Thread: main.
class ShareAnnouncer final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Off,          ///< it is switched off, or nothing is shared
        LoopbackOnly, ///< only this computer can reach what is shared
        Starting,
        On,
        ServiceAbsent, ///< the system's service for it does not run
        Unsupported,   ///< not on this system
        Failed,        ///< problem() tells why
    };

    /// At most so many cameras are announced, the first ones.
    static constexpr qsizetype maxCameras = 100;

    /// `studio` outlives it.
    explicit ShareAnnouncer(Studio &studio);
    ~ShareAnnouncer() override;

    State state() const { return m_state; }
    QString problem() const { return m_announcer->problem(); }

Q_SIGNALS:
    void stateChanged();

private:
    void follow();
    void tellState();

    Studio &m_studio;
    std::unique_ptr<Announcer> m_announcer;
    bool m_isLoopback = false;
    State m_state = State::Off;
};

/// What is announced of cameras that are shared so at `listening`, which may be all of this
/// computer's addresses. `host` is this computer's name.
QList<Announcement> announcements(const ShareConfig &share, const QHostAddress &listening,
                                  quint16 port, const QList<CameraConfig> &cameras,
                                  const QString &host, const QString &version);

} // namespace vedette
