// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QStringList>

#include <array>
#include <optional>

namespace vedette {

/// What can happen that people and other programs are told of; see Event.
enum class EventKind {
    CameraLost,
    CameraFound,
    CameraUnsteady,
    ViewerCame,
    ViewerLeft,
    SignInRefused,
    CameraPublished,
    PublishingLost,
};

/// How other programs know them, in the order of the enum.
inline constexpr std::array eventWords{
        QLatin1StringView("camera_lost"),      QLatin1StringView("camera_found"),
        QLatin1StringView("camera_unsteady"),  QLatin1StringView("viewer_came"),
        QLatin1StringView("viewer_left"),      QLatin1StringView("sign_in_refused"),
        QLatin1StringView("camera_published"), QLatin1StringView("publishing_lost"),
};

inline QString eventWord(EventKind kind)
{
    return eventWords.at(std::size_t(kind));
}

inline QStringList allEventWords()
{
    return {eventWords.begin(), eventWords.end()};
}

} // namespace vedette
