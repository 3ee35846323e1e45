// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/mjpegwire.h"

namespace vedette {

namespace {

// Without quotes and dashes: clients disagree on how to read those.
constexpr QByteArrayView boundary("vedetteframe");
constexpr QByteArrayView delimiter("--vedetteframe\r\n");
constexpr QByteArrayView partType("Content-Type: image/jpeg\r\n");
constexpr QByteArrayView standInMark("X-Vedette-Stand-In: 1\r\n");
constexpr QByteArrayView lineEnd("\r\n");

QByteArray joined(std::initializer_list<QByteArrayView> pieces)
{
    qsizetype size = 0;
    for (const QByteArrayView piece : pieces)
        size += piece.size();
    QByteArray whole;
    whole.reserve(size);
    for (const QByteArrayView piece : pieces)
        whole += piece;
    return whole;
}

} // namespace

PartStyle partStyleFor(const QByteArray &userAgent, const QByteArray &accept)
{
    const bool isChrome = userAgent.contains("Chrome/") || userAgent.contains("Chromium/");
    return isChrome && accept.contains("image/") ? PartStyle::HeadersEarly : PartStyle::Plain;
}

QByteArray streamHead(const HttpHeaders &headers)
{
    QByteArray head("HTTP/1.0 200 OK\r\nConnection: close\r\n");
    for (const auto &[name, value] : noCacheHeaders() + headers)
        head += name + ": " + value + "\r\n";
    head += joined({"Content-Type: multipart/x-mixed-replace;boundary=", boundary, "\r\n\r\n"});
    return head;
}

QByteArray streamOpening(PartStyle style)
{
    return style == PartStyle::Plain ? delimiter.toByteArray()
                                     : joined({delimiter, partType, lineEnd});
}

PublishedFrame::PublishedFrame(const Frame &frame, QByteArray jpeg, quint64 number,
                               Clock::time_point arrived, Kind kind)
    : m_jpeg(std::move(jpeg))
    , m_number(number)
    , m_captured(frame.captured())
    , m_arrived(arrived)
    , m_kind(kind)
{
}

QByteArray PublishedFrame::timestamp() const
{
    using std::chrono::microseconds;
    using std::chrono::system_clock;
    const auto age = std::chrono::duration_cast<system_clock::duration>(Clock::now() - m_captured);
    const auto taken = system_clock::now() - age;
    const qint64 us = std::chrono::duration_cast<microseconds>(taken.time_since_epoch()).count();
    return QByteArray::number(us / 1'000'000) + '.' +
           QByteArray::number(us % 1'000'000).rightJustified(6, '0');
}

const QByteArray &PublishedFrame::part(PartStyle style) const
{
    if (style == PartStyle::HeadersEarly) {
        if (m_early.isEmpty())
            m_early = joined({m_jpeg, lineEnd, delimiter, partType, lineEnd});
        return m_early;
    }
    if (m_plain.isEmpty()) {
        m_plain =
                joined({isStandIn() ? standInMark : QByteArrayView(), partType,
                        "Content-Length: ", QByteArray::number(m_jpeg.size()),
                        "\r\nX-Timestamp: ", timestamp(), "\r\n\r\n", m_jpeg, lineEnd, delimiter});
    }
    return m_plain;
}

} // namespace vedette
