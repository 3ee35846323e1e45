// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/ffmpeg/averror.h"

extern "C" {
#include <libavutil/error.h>
}

#include <array>
#include <cerrno>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

ErrorCode codeOf(int code)
{
    switch (code) {
    case AVERROR_EXIT: // our own doing: its time was over
    case AVERROR(ETIMEDOUT):
        return ErrorCode::TimedOut;
    case AVERROR(ECONNREFUSED):
        return ErrorCode::ConnectionRefused;
    case AVERROR(ENETUNREACH):
    case AVERROR(EHOSTUNREACH):
        return ErrorCode::NetworkUnreachable;
    case AVERROR(ECONNRESET):
    case AVERROR(ECONNABORTED):
    case AVERROR(EPIPE):
    case AVERROR_EOF:
        return ErrorCode::ConnectionLost;
    case AVERROR_HTTP_UNAUTHORIZED:
        return ErrorCode::AuthenticationRefused;
    case AVERROR_MUXER_NOT_FOUND:
    case AVERROR_PROTOCOL_NOT_FOUND:
        return ErrorCode::PublishingAbsent;
    default:
        return ErrorCode::PublishRefused;
    }
}

QString textOf(int code)
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
    av_strerror(code, text.data(), text.size());
    return QString::fromUtf8(text.data());
}

} // namespace

Error avError(int code, const QString &words)
{
    ErrorCode known = codeOf(code);
    // Its TLS has no code of its own for that.
    if (known == ErrorCode::PublishRefused &&
        (words.contains(u"certificate"_s, Qt::CaseInsensitive) || words.contains(u"TLS"_s)))
        known = ErrorCode::TlsFailed;
    // Of these FFmpeg knows no more than their name says.
    const bool isClear = known == ErrorCode::TimedOut || known == ErrorCode::ConnectionRefused ||
                         known == ErrorCode::NetworkUnreachable ||
                         known == ErrorCode::ConnectionLost;
    return {known, isClear ? QString() : words.isEmpty() ? textOf(code) : words};
}

} // namespace vedette
