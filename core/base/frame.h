// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QSize>
#include <QVideoFrame>

#include <variant>

namespace vedette {

/// One picture on its way from a source to its sinks. An immutable value: copying it copies no
/// pixels, and it may be read in any number of threads at once.
///
/// The picture is either JPEG bytes as they came or the planes of a raw picture.
class Frame final
{
public:
    /// No picture at all.
    Frame() = default;

    /// `jpeg` is one whole JPEG file, SOI to EOI; `size` in pixels as its header says;
    /// `captured` the moment the picture was taken, or else arrived; `sequence` counts up by one
    /// for every picture of its source since the source was started.
    static Frame fromJpeg(QByteArray jpeg, QSize size, Clock::time_point captured,
                          quint64 sequence);

    /// `raw` is a valid frame that nobody writes to any more; it is mapped for reading only.
    static Frame fromRaw(QVideoFrame raw, Clock::time_point captured, quint64 sequence);

    bool isNull() const { return std::holds_alternative<std::monostate>(m_picture); }
    bool isJpeg() const { return std::holds_alternative<QByteArray>(m_picture); }
    bool isRaw() const { return std::holds_alternative<QVideoFrame>(m_picture); }

    /// Only when isJpeg().
    const QByteArray &jpeg() const { return std::get<QByteArray>(m_picture); }
    /// Only when isRaw().
    const QVideoFrame &raw() const { return std::get<QVideoFrame>(m_picture); }

    /// In pixels.
    QSize size() const { return m_size; }
    Clock::time_point captured() const { return m_captured; }
    quint64 sequence() const { return m_sequence; }

    /// The same picture and moment with another number.
    Frame numbered(quint64 sequence) const;

    /// The same moment and number with the picture as JPEG.
    Frame encoded(QByteArray jpeg) const;

private:
    std::variant<std::monostate, QByteArray, QVideoFrame> m_picture;
    QSize m_size;
    Clock::time_point m_captured;
    quint64 m_sequence = 0;
};

} // namespace vedette
