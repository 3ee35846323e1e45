// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/pictureanswer.h"

#include <QString>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

// An answer that says it is no picture must begin with one.
constexpr qsizetype startOfImageSize = 3;
// The peer's own words in an error are cut to this.
constexpr qsizetype maxDetail = 100;

} // namespace

PictureAnswer::PictureAnswer(const QByteArray &contentType)
    : m_type(parseContentType(contentType))
    , m_kind(kindOf(m_type.type))
    , m_parser(m_type.boundary)
{
}

PictureAnswer::Kind PictureAnswer::kindOf(const QByteArray &type)
{
    if (type.startsWith("multipart/"))
        return Kind::Multipart;
    if (type == "image/jpeg" || type == "image/jpg" || type == "image/pjpeg")
        return Kind::Image;
    // "video/x-motion-jpeg" and kin
    if (type.isEmpty() || type.contains("octet-stream") || type.contains("jpeg"))
        return Kind::Open;
    return Kind::Other;
}

void PictureAnswer::append(QByteArrayView bytes)
{
    if (m_error)
        return;
    if (m_kind == Kind::Other && !m_parser.hasBegun()) {
        const QByteArrayView head = bytes.first(
                std::min(bytes.size(), std::max<qsizetype>(startOfImageSize - m_searched, 0)));
        m_parser.append(head);
        m_searched += head.size();
        bytes = bytes.sliced(head.size());
        if (!m_parser.hasBegun() && m_searched >= startOfImageSize) {
            m_error = notACamera();
            return;
        }
    }
    m_parser.append(bytes);
    m_error = m_parser.error();
    if (m_kind == Kind::Open && !m_parser.hasBegun()) {
        m_searched += bytes.size();
        if (m_searched > maxSearch)
            m_error = notACamera();
    }
}

std::optional<MultipartParser::Part> PictureAnswer::next()
{
    auto part = m_parser.next();
    if (part)
        ++m_pictures;
    return part;
}

void PictureAnswer::finish()
{
    if (m_error)
        return;
    m_parser.finish();
    m_error = m_parser.error();
    if (m_error || m_kind == Kind::Multipart)
        return;
    if (!m_parser.hasBegun() && m_kind != Kind::Image)
        m_error = notACamera();
    else if (m_pictures == 0 && !m_parser.hasNext())
        m_error = {ErrorCode::BadData, QString::fromLatin1(m_type.type.left(maxDetail))};
}

Error PictureAnswer::notACamera() const
{
    return {ErrorCode::NotACamera, QString::fromLatin1(m_type.type.left(maxDetail))};
}

} // namespace vedette
