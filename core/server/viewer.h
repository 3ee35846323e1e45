// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/server/httpresponse.h"
#include "core/server/shareoptions.h"

#include <optional>

namespace vedette {

/// One who takes the pictures of a publication. Thread: the server's.
class Viewer
{
public:
    Viewer() = default;
    Viewer(const Viewer &) = delete;
    Viewer &operator=(const Viewer &) = delete;
    virtual ~Viewer() = default;

    /// There is a new picture.
    virtual void sendNewest() = 0;
    /// Sends the last picture again when nothing was sent for a while.
    virtual void repeatIfQuiet(Clock::time_point now) = 0;
    /// Whether a picture that comes at `now` would be taken, as far as the rate goes.
    virtual bool isDue(Clock::time_point now) const = 0;
    /// The camera is shared no more: leaves the publication.
    virtual void hangUp() = 0;
};

/// What a connection does that has become a stream. Thread: the server's.
class ViewerStream
{
public:
    ViewerStream() = default;
    ViewerStream(const ViewerStream &) = delete;
    ViewerStream &operator=(const ViewerStream &) = delete;
    virtual ~ViewerStream() = default;

    /// Sends the answer's head with `headers` and joins the viewers.
    virtual void begin(const HttpHeaders &headers) = 0;
    /// Leaves them. Nothing is sent after it.
    virtual void end() = 0;
    /// To be called when the socket has passed something on.
    virtual void goOn() = 0;
    /// Since when it has been taking the picture that it has not taken whole; nothing when it has.
    virtual std::optional<Clock::time_point> sendingSince() const = 0;
    /// Without what only the connection knows: id and user.
    virtual ViewerInfo info() const = 0;
};

} // namespace vedette
