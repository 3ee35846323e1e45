// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/discovery/onvifprobe.h"
#include "core/discovery/servicebrowser.h"

#include <QUrl>

#include <memory>

namespace vedette {

class Studio;

/// A camera that is on the network now. Its texts come from there.
struct NearbyCamera
{
    enum class Kind {
        Announced, ///< `url` has its pictures
        Onvif,     ///< `url` is asked by OnvifQuery where they are
    };

    Kind kind = Kind::Announced;
    QString name; ///< one line; may be empty
    QString host; ///< where it is, for a person
    QUrl url;
    bool mayNeedSignIn = false; ///< it says so, or most of its kind do

    friend bool operator==(const NearbyCamera &, const NearbyCamera &) = default;
};

/// The cameras that are found on the network, from its making to its end: what other Vedettes
/// share, what announces itself as a camera by DNS-SD, and what answers to ONVIF's discovery. What
/// is shared here is not among them.
/// Thread: main. Asks the network only while it lives.
class NearbyCameras final : public QObject
{
    Q_OBJECT

public:
    /// `studio` outlives it.
    explicit NearbyCameras(Studio &studio, const ProbeTarget &onvif = {},
                           QObject *parent = nullptr);
    ~NearbyCameras() override;

    /// By host and name.
    QList<NearbyCamera> cameras() const;

    /// Whether announcements come; ONVIF needs nothing of the system.
    ServiceBrowser::State announcements() const { return m_browser->state(); }

Q_SIGNALS:
    void changed();

private:
    Studio &m_studio;
    std::unique_ptr<ServiceBrowser> m_browser;
    OnvifProbe m_onvif;
};

/// The camera that announces itself so; one with an invalid address when it is none.
NearbyCamera cameraOf(const FoundService &service);

} // namespace vedette
