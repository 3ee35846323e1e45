// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/encoderkind.h"
#include "core/base/error.h"
#include "core/codec/planeview.h"

#include <QByteArray>
#include <QSize>
#include <QString>

namespace vedette {

class CallLimit;

/// Where a stream goes, and what it is like.
struct StreamWish
{
    QByteArray url;   ///< of rtmp, rtmps, rtsp or srt; secret
    int kilobits = 0; ///< a second
    double fps = 0;   ///< about so many pictures come a second
    QSize size;       ///< of each picture, pixels; even
    EncoderKind encoders = EncoderKind::Any;
};

/// Encodes pictures as H.264 and sends them to a media server. All functions block, as long as
/// their CallLimit lets them. The one that there is uses FFmpeg's libraries, and is in a module
/// that is only loaded when it is needed: they bring a hundred others.
/// Thread: used by one at a time.
class StreamWriter
{
public:
    enum class Key { AsItComes, Now };

    StreamWriter() = default;
    StreamWriter(const StreamWriter &) = delete;
    StreamWriter &operator=(const StreamWriter &) = delete;
    virtual ~StreamWriter() = default;

    /// Connects. Errors: those that publishWord() knows.
    virtual Error open(const StreamWish &wish) = 0;

    /// `picture`, BT.601 limited range, is of the size that was wished; `time` since the stream's
    /// begin, more than the last one. Errors: as above.
    virtual Error write(const PlaneView &picture, Clock::duration time, Key key) = 0;

    /// Says goodbye, where there is somebody to hear it. It may be opened again.
    virtual void close() = 0;

    /// FFmpeg's name of the encoder, since open().
    virtual QString encoder() const = 0;
    /// Sent since open().
    virtual quint64 bytes() const = 0;
};

/// The function by which the module makes one; `limit` outlives it.
extern "C" {
using MakeStreamWriter = StreamWriter *(*)(const CallLimit &limit);
}
constexpr auto makeStreamWriterName = "vedetteMakeStreamWriter";

} // namespace vedette
