// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

#include <optional>

namespace vedette {

/// What a server says before the body of its answer, as far as a reader of pictures wants to know.
/// Fields that are absent are empty.
struct AnswerHead
{
    int status = 0;    ///< 0 when it is no answer in HTTP/1
    QByteArray reason; ///< the server's own words for it
    QByteArray type;
    QByteArray tag;
    QByteArray transferEncoding; ///< in lower case
    QByteArrayList challenges;   ///< of WWW-Authenticate
    std::optional<qint64> length;
    bool isEncoded = false; ///< compressed or the like, other than by its transfer
};

/// Where the body begins: behind the first empty line. -1 when `bytes` do not reach that far. Lines
/// may end with LF alone.
qsizetype endOfHead(QByteArrayView bytes);

/// What cannot be read in it is passed over. Pure.
AnswerHead parseAnswerHead(QByteArrayView head);

} // namespace vedette
