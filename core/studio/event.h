// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/eventkind.h"

#include <QDateTime>
#include <QHostAddress>
#include <QList>

#include <variant>

namespace vedette {

struct EventCamera
{
    QString id;
    QString name; ///< at that time
};

/// Which of a camera's addresses is meant.
enum class CameraPart {
    Whole,
    Small, ///< the one for small tiles; the main one gives pictures
};

/// No picture has come for HealthTimes::lost; error says why.
struct CameraLost
{
    EventCamera camera;
    Error error;
    CameraPart part = CameraPart::Whole;
};

/// Pictures come steadily again.
struct CameraFound
{
    EventCamera camera;
    Clock::duration gone{};
    CameraPart part = CameraPart::Whole;
};

/// It went for a short time again and again: `times` in HealthTimes::window.
struct CameraUnsteady
{
    EventCamera camera;
    int times = 0;
    CameraPart part = CameraPart::Whole;
};

/// One who watches a stream of the share server.
struct EventViewer
{
    quint64 id = 0;             ///< see ViewerInfo
    QList<EventCamera> cameras; ///< that it asked for
    QString user;               ///< empty where nobody is asked
    QHostAddress address;       ///< behind a trusted proxy
};

struct ViewerCame
{
    EventViewer viewer;
};

struct ViewerLeft
{
    EventViewer viewer;
    Clock::duration watched{};
};

/// Somebody gave a wrong user name or password to the share server. After the first time of an
/// address the following ones are summed up, see RefusalTally.
struct SignInRefused
{
    QString user;         ///< empty when there is none of that name: it may be a mistyped password
    QHostAddress address; ///< null: several
    int times = 1;
    bool isLockedOut = false; ///< it has to wait before the next try
};

/// A media server takes the camera's stream now.
struct CameraPublished
{
    EventCamera camera;
    QString server; ///< as "rtmp://HOST:PORT"
};

/// It does so no more, or cannot be reached; error says why.
struct PublishingLost
{
    EventCamera camera;
    QString server; ///< as above
    Error error;
};

/// Something that happened. The values stand in the order of EventKind.
struct Event
{
    using What = std::variant<CameraLost, CameraFound, CameraUnsteady, ViewerCame, ViewerLeft,
                              SignInRefused, CameraPublished, PublishingLost>;

    QDateTime when;
    What what;
    QString id = {}; ///< no other event has it, of whatever run of whatever Vedette

    EventKind kind() const { return EventKind(what.index()); }
};

/// The camera that the event is about; null when it is about something else.
inline const EventCamera *cameraOf(const Event &event)
{
    return std::visit(
            [](const auto &what) -> const EventCamera * {
                if constexpr (requires { what.camera; })
                    return &what.camera;
                else
                    return nullptr;
            },
            event.what);
}

} // namespace vedette
