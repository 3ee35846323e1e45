// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/answerhead.h"

#include <algorithm>

namespace vedette {

namespace {

/// "HTTP/1.1 200 OK"
void readStatus(QByteArrayView line, AnswerHead &head)
{
    constexpr qsizetype digits = 3;
    const qsizetype space = line.indexOf(' ');
    if (!line.startsWith("HTTP/1.") || space < 0)
        return;
    const QByteArrayView rest = line.sliced(space).trimmed();
    const QByteArrayView number = rest.first(std::min(rest.size(), digits));
    head.status = number.toByteArray().toInt(); // 0 where it is none
    head.reason = rest.sliced(number.size()).trimmed().toByteArray();
}

std::optional<qint64> lengthOf(const QByteArray &value)
{
    bool ok = false;
    const qlonglong length = value.toLongLong(&ok);
    return ok && length >= 0 ? std::optional<qint64>(length) : std::nullopt;
}

void readField(QByteArrayView line, AnswerHead &head)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0)
        return;
    const QByteArray name = line.first(colon).trimmed().toByteArray().toLower();
    const QByteArray value = line.sliced(colon + 1).trimmed().toByteArray();
    if (name == "content-type")
        head.type = value;
    else if (name == "etag")
        head.tag = value;
    else if (name == "transfer-encoding")
        head.transferEncoding = value.toLower();
    else if (name == "www-authenticate")
        head.challenges.append(value);
    else if (name == "content-length")
        head.length = lengthOf(value);
    else if (name == "content-encoding" && value.toLower() != "identity")
        head.isEncoded = true;
}

} // namespace

qsizetype endOfHead(QByteArrayView bytes)
{
    qsizetype line = 0;
    for (qsizetype at = 0; (at = bytes.indexOf('\n', at)) >= 0; ++at) {
        if (line > 0 && bytes.sliced(line, at - line).trimmed().isEmpty())
            return at + 1;
        line = at + 1;
    }
    return -1;
}

AnswerHead parseAnswerHead(QByteArrayView head)
{
    AnswerHead parsed;
    for (bool isFirst = true; !head.isEmpty(); isFirst = false) {
        const qsizetype end = head.indexOf('\n');
        const QByteArrayView line = end < 0 ? head : head.first(end);
        head = end < 0 ? QByteArrayView() : head.sliced(end + 1);
        if (isFirst)
            readStatus(line.trimmed(), parsed);
        else
            readField(line, parsed);
    }
    return parsed;
}

} // namespace vedette
