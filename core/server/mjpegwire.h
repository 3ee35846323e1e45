// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/frame.h"
#include "core/server/httpresponse.h"

#include <QByteArray>

namespace vedette {

/// How the parts of a stream are written.
enum class PartStyle {
    /// Type, length and time before each picture, the delimiter straight after it: what players
    /// want, and Firefox to paint at once.
    Plain,
    /// The next part's headers, without a length, straight after each picture: Chrome paints a
    /// picture only when they come (https://crbug.com/527446).
    HeadersEarly,
};

/// The style for a client that says so of itself. Only a Chrome that shows the stream itself needs
/// the early headers: a script that reads it wants the lengths.
PartStyle partStyleFor(const QByteArray &userAgent, const QByteArray &accept);

/// The head of a stream's answer with its first delimiter left out. HTTP/1.0, as VLC and others
/// do not expect chunks.
QByteArray streamHead(const HttpHeaders &headers = {});

/// What stands between that head and the first part.
QByteArray streamOpening(PartStyle style);

/// One picture on its way to any number of viewers: the bytes that each of them gets are put
/// together once, when the first one needs them, and shared. Thread: one.
class PublishedFrame final
{
public:
    enum class Kind {
        Picture,
        /// Says that there is no picture. Its parts are marked by a header "X-Vedette-Stand-In", so
        /// that another Vedette does not take it for the camera's.
        StandIn,
    };

    /// `jpeg` is what is sent of `frame`; `number` counts the pictures of its camera up by one.
    PublishedFrame(const Frame &frame, QByteArray jpeg, quint64 number, Clock::time_point arrived,
                   Kind kind = Kind::Picture);

    const QByteArray &jpeg() const { return m_jpeg; }
    quint64 number() const { return m_number; }
    bool isStandIn() const { return m_kind == Kind::StandIn; }
    Clock::time_point captured() const { return m_captured; }
    Clock::time_point arrived() const { return m_arrived; }
    /// Seconds since 1970 with six decimals.
    QByteArray timestamp() const;

    /// The whole part with the delimiter after it.
    const QByteArray &part(PartStyle style) const;

private:
    QByteArray m_jpeg;
    quint64 m_number;
    Clock::time_point m_captured;
    Clock::time_point m_arrived;
    Kind m_kind;
    mutable QByteArray m_plain;
    mutable QByteArray m_early;
};

} // namespace vedette
