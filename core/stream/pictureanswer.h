// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stream/contenttype.h"
#include "core/stream/multipartparser.h"

namespace vedette {

/// The body of one HTTP answer that should hold pictures: many or one, whatever its type says.
/// What is sure to be none is found out early. Thread: any, one at a time.
class PictureAnswer final
{
public:
    /// An answer of a type that leaves it open is searched so far for its first picture. The
    /// pictures of webcamXP come as application/octet-stream with 50 bytes before each.
    static constexpr qsizetype maxSearch = 65'536;

    /// `contentType` as the peer sent it.
    explicit PictureAnswer(const QByteArray &contentType);

    /// As in MultipartParser.
    void append(QByteArrayView bytes);
    std::optional<MultipartParser::Part> next();

    /// The answer is complete.
    void finish();

    /// NotACamera, or what MultipartParser says; nothing more is taken then. After finish() also
    /// BadData for a picture that is none.
    const Error &error() const { return m_error; }

    /// After finish(): whether it was a single picture, as a snapshot address sends it.
    bool wasSnapshot() const { return m_kind != Kind::Multipart && m_pictures == 1; }

private:
    enum class Kind {
        Multipart,
        Image,
        Open,  ///< the type says nothing
        Other, ///< the type says that it is something else, which may be wrong
    };

    static Kind kindOf(const QByteArray &type);
    Error notACamera() const;

    const ContentType m_type;
    const Kind m_kind;
    MultipartParser m_parser;
    qsizetype m_searched = 0;
    quint64 m_pictures = 0;
    Error m_error;
};

} // namespace vedette
