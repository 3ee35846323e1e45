// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/multipartparser.h"

#include "core/stream/contenttype.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <utility>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto startOfImage = QByteArrayView("\xFF\xD8\xFF"); // with the next marker's first byte
constexpr auto endOfImage = QByteArrayView("\xFF\xD9");
constexpr quint32 startOfImageBits = 0xFFD8FF;
// How much is set aside for a picture: on the word of its header, and after one of that size.
constexpr qsizetype maxReserveUnseen = 65'536;
constexpr qsizetype maxReserve = 1'048'576;

QByteArrayView withoutDashes(QByteArrayView text)
{
    text = text.trimmed();
    while (text.startsWith('-'))
        text = text.sliced(1);
    while (text.endsWith('-'))
        text.chop(1);
    return text;
}

/// Whether a part of this type is sure to be no picture. Cameras send pictures as image/jpg,
/// application/octet-stream and nothing at all.
bool isForeign(const QByteArray &type)
{
    return type.startsWith("text/") || type.startsWith("audio/") || type.startsWith("video/") ||
           type.endsWith("/json") || type.endsWith("xml");
}

bool isFieldName(QByteArrayView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '-' || c == '_';
    });
}

} // namespace

MultipartParser::MultipartParser(QByteArrayView boundary)
    : m_token(withoutDashes(boundary).toByteArray())
{
}

void MultipartParser::append(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !m_error) {
        switch (m_state) {
        case State::Text:
            bytes = readText(bytes);
            break;
        case State::Foreign:
            bytes = readForeign(bytes);
            break;
        case State::Picture:
            bytes = readPicture(bytes);
            break;
        }
    }
}

void MultipartParser::finish()
{
    if (m_state == State::Picture && m_lengths == Lengths::Right)
        walkAgain();
    if (m_state == State::Picture)
        ++m_skipped;
    m_picture = {};
    m_line = {};
    m_state = State::Text;
}

std::optional<MultipartParser::Part> MultipartParser::next()
{
    if (m_parts.empty())
        return std::nullopt;
    Part part = std::move(m_parts.front());
    m_parts.pop_front();
    return part;
}

bool MultipartParser::endsStartOfImage(char byte)
{
    m_recent = (m_recent << 8 | uchar(byte)) & 0xFFFFFF;
    return m_recent == startOfImageBits;
}

QByteArrayView MultipartParser::readText(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char byte = bytes[i];
        if (endsStartOfImage(byte)) {
            beginPicture();
            return bytes.sliced(i + 1);
        }
        if (byte == '\n') {
            if (!m_lineTooLong)
                readLine(QByteArrayView(m_line).trimmed());
            m_line.clear();
            m_lineTooLong = false;
            if (m_state != State::Text)
                return bytes.sliced(i + 1);
        } else if (m_line.size() < maxLine) {
            m_line.append(byte);
        } else {
            m_lineTooLong = true;
        }
    }
    return {};
}

void MultipartParser::readLine(QByteArrayView line)
{
    if (line.isEmpty()) {
        if (!m_header.begun || m_header.ended)
            return;
        m_header.ended = true;
        if (m_header.foreign && m_header.length > 0 && m_header.length <= maxForeignPart) {
            m_state = State::Foreign;
            m_foreignRead = 0;
            m_recent = 0;
        }
        return;
    }
    if (isDelimiter(line)) {
        if (m_header.ended)
            ++m_skipped;
        m_header = {};
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon > 0 && isFieldName(line.first(colon).trimmed())) {
        if (m_header.ended) // another header with no delimiter between
            m_header = {};
        m_header.begun = true;
        readField(line.first(colon).trimmed(), line.sliced(colon + 1).trimmed());
    }
}

void MultipartParser::readField(QByteArrayView name, QByteArrayView value)
{
    const auto is = [name](QByteArrayView other) {
        return name.compare(other, Qt::CaseInsensitive) == 0;
    };
    if (is("Content-Length")) {
        bool ok = false;
        const qlonglong length = value.toByteArray().toLongLong(&ok);
        m_header.length = ok && length > 0 && length <= maxFrame ? qsizetype(length) : 0;
    } else if (is("Content-Type")) {
        m_header.foreign = isForeign(parseContentType(value).type);
    } else if (is("X-Vedette-Stand-In")) {
        m_header.isStandIn = true;
    } else if (is("X-Timestamp")) {
        bool ok = false;
        const double seconds = value.toByteArray().toDouble(&ok);
        m_header.timestamp = ok && std::isfinite(seconds) ? std::optional(seconds) : std::nullopt;
    }
}

bool MultipartParser::isDelimiter(QByteArrayView line) const
{
    // Many a camera sends another boundary than it announced, but all begin with dashes.
    return line.startsWith("--") || (!m_token.isEmpty() && withoutDashes(line) == m_token);
}

QByteArrayView MultipartParser::readForeign(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && m_foreignRead < std::min(startOfImage.size(), m_header.length)) {
        const char byte = bytes.front();
        bytes = bytes.sliced(1);
        ++m_foreignRead;
        if (endsStartOfImage(byte)) {
            beginPicture();
            return bytes;
        }
    }
    const qsizetype skip = std::min(bytes.size(), m_header.length - m_foreignRead);
    m_foreignRead += skip;
    if (m_foreignRead == m_header.length) {
        ++m_skipped;
        m_header = {};
        m_recent = 0;
        m_state = State::Text;
    }
    return bytes.sliced(skip);
}

void MultipartParser::beginPicture()
{
    m_state = State::Picture;
    m_begun = true;
    m_recent = 0;
    m_line.clear();
    m_lineTooLong = false;
    m_walker = {};
    m_picture.reserve(std::max(std::min(m_header.length, maxReserveUnseen),
                               std::min(m_lastSize + m_lastSize / 8, maxReserve)));
    m_picture.append(startOfImage);
}

QByteArrayView MultipartParser::readPicture(QByteArrayView bytes)
{
    const bool byLength = m_lengths == Lengths::Right && m_header.length > startOfImage.size();
    return byLength ? readByLength(bytes) : readByWalking(bytes);
}

QByteArrayView MultipartParser::readByLength(QByteArrayView bytes)
{
    const qsizetype take = std::min(bytes.size(), m_header.length - m_picture.size());
    m_picture.append(bytes.first(take));
    if (m_picture.size() == m_header.length) {
        if (m_picture.endsWith(endOfImage)) {
            m_walker.walkHeader(m_picture);
            endPicture();
        } else {
            walkAgain();
        }
    }
    return bytes.sliced(take);
}

/// Content-Length cannot be relied on after all: what was taken on its word is read once more.
void MultipartParser::walkAgain()
{
    m_lengths = Lengths::Wrong; // for good, so that this happens once
    m_walker = {};
    const QByteArray again = std::exchange(m_picture, {});
    m_picture.append(startOfImage);
    append(QByteArrayView(again).sliced(startOfImage.size()));
}

QByteArrayView MultipartParser::readByWalking(QByteArrayView bytes)
{
    // In steps that grow with the picture: bytes beyond its end are not copied many times over,
    // even when every few bytes look like the start of another.
    const qsizetype before = m_picture.size();
    const qsizetype step = std::clamp<qsizetype>(before, 64, 65'536);
    const qsizetype take = std::min({bytes.size(), step, maxFrame - before});
    if (take == 0) {
        m_error = {ErrorCode::FrameTooLarge, u"32 MiB"_s};
        m_picture = {};
        return {};
    }
    m_picture.append(bytes.first(take));
    switch (m_walker.walk(m_picture)) {
    case JpegWalker::Progress::Ended:
        m_picture.truncate(m_walker.offset());
        if (m_lengths == Lengths::Untested && m_header.length > 0) {
            m_lengths = m_header.length == m_picture.size() ? Lengths::Right : Lengths::Wrong;
        }
        endPicture();
        return bytes.sliced(m_walker.offset() - before);
    case JpegWalker::Progress::Broken: {
        // The next picture may begin here, its first byte perhaps among those read before.
        const qsizetype offset = m_walker.offset();
        for (qsizetype i = offset; i < before; ++i)
            endsStartOfImage(m_picture[i]);
        ++m_skipped;
        m_header = {};
        m_lastSize = 0;
        if (m_picture.capacity() > maxReserveUnseen)
            m_picture = {};
        m_picture.truncate(0); // a small buffer is used again
        m_state = State::Text;
        return bytes.sliced(std::max<qsizetype>(offset - before, 0));
    }
    default:
        return bytes.sliced(take);
    }
}

void MultipartParser::endPicture()
{
    m_state = State::Text;
    m_lastSize = m_picture.size();
    if (m_walker.size().isEmpty()) {
        ++m_skipped;
        m_picture.clear();
    } else {
        if (m_picture.capacity() > 2 * m_picture.size())
            m_picture.squeeze();
        m_parts.push_back({std::exchange(m_picture, {}), m_walker.size(), m_header.timestamp,
                           m_header.isStandIn});
    }
    m_header = {};
}

} // namespace vedette
