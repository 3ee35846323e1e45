// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/codec/jpegwalker.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QSize>

#include <deque>
#include <optional>

namespace vedette {

/// Takes the JPEG pictures out of a stream of bytes: multipart/x-mixed-replace as cameras send it,
/// or pictures one after another with anything between them (RFC 2046, and what they make of it).
///
/// A picture begins at its SOI, whatever stands around it. It ends at its Content-Length once that
/// was right for the picture before, else at its EOI, which is found by walking its segments, and
/// is handed out with its last byte: nothing that follows is waited for. Its bytes are copied once.
/// What is no picture is dropped as it comes; apart from the picture under way, only a line of
/// maxLine bytes is kept. Parts without a picture and broken pictures are counted.
/// Thread: any, one at a time.
class MultipartParser final
{
public:
    static constexpr qsizetype maxFrame = 33'554'432; ///< bytes of a picture: 32 MiB
    static constexpr qsizetype maxLine = 16'384;      ///< bytes of a part's header line
    /// A part that says it is no picture is skipped by its Content-Length up to this many bytes;
    /// a longer one is searched, since the length may be wrong.
    static constexpr qsizetype maxForeignPart = 1'048'576;

    struct Part
    {
        QByteArray jpeg;                 ///< SOI to EOI
        QSize size;                      ///< in pixels; not empty
        std::optional<double> timestamp; ///< X-Timestamp: seconds of the sender's own clock
        /// X-Vedette-Stand-In: the sender has lost the camera, this says so.
        bool isStandIn = false;
    };

    /// `boundary` as the Content-Type has it, with or without dashes; empty when it is not known.
    explicit MultipartParser(QByteArrayView boundary = {});

    /// Any number of bytes. next() is to be called until it has no more before this is called
    /// again, or what waits there grows.
    void append(QByteArrayView bytes);

    /// The stream has ended: a picture that waits for a wrong Content-Length is let go.
    void finish();

    bool hasNext() const { return !m_parts.empty(); }
    std::optional<Part> next();

    /// FrameTooLarge when a picture went over maxFrame: what is appended then is thrown away.
    const Error &error() const { return m_error; }

    /// Whether anything that began like a picture has come.
    bool hasBegun() const { return m_begun; }

    /// Parts that were no picture and pictures that were broken.
    quint64 skipped() const { return m_skipped; }

private:
    enum class State {
        Text,    ///< between pictures: headers, delimiters, garbage
        Foreign, ///< in the body of a part that says it is no picture
        Picture,
    };
    /// What is known of the stream's Content-Length fields.
    enum class Lengths { Untested, Right, Wrong };
    /// Of the part that is read.
    struct Header
    {
        qsizetype length = 0; // 0 when not given
        bool foreign = false;
        bool begun = false; // a field was read
        bool ended = false; // and so was the empty line
        std::optional<double> timestamp;
        bool isStandIn = false;
    };

    QByteArrayView readText(QByteArrayView bytes);
    QByteArrayView readForeign(QByteArrayView bytes);
    QByteArrayView readPicture(QByteArrayView bytes);
    QByteArrayView readByLength(QByteArrayView bytes);
    QByteArrayView readByWalking(QByteArrayView bytes);
    bool endsStartOfImage(char byte);
    void readLine(QByteArrayView line);
    void readField(QByteArrayView name, QByteArrayView value);
    bool isDelimiter(QByteArrayView line) const;
    void beginPicture();
    void endPicture();
    void walkAgain();

    const QByteArray m_token; // of the boundary, without dashes at its ends
    State m_state = State::Text;
    Lengths m_lengths = Lengths::Untested;
    quint32 m_recent = 0; // the last bytes of text, newest lowest
    QByteArray m_line;
    bool m_lineTooLong = false;
    Header m_header;
    qsizetype m_foreignRead = 0;
    QByteArray m_picture;
    JpegWalker m_walker;
    qsizetype m_lastSize = 0;
    std::deque<Part> m_parts;
    Error m_error;
    bool m_begun = false;
    quint64 m_skipped = 0;
};

} // namespace vedette
