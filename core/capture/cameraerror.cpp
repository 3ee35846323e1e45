// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/cameraerror.h"

#include <algorithm>
#include <array>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

template <size_t count>
bool mentionsAny(const QString &text, const std::array<QLatin1StringView, count> &words)
{
    return std::any_of(words.begin(), words.end(), [&text](QLatin1StringView word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

Error cameraError(const QString &platformWords)
{
    constexpr std::array busy{"in use"_L1, "busy"_L1, "already"_L1};
    constexpr std::array denied{"denied"_L1, "permission"_L1, "not authorized"_L1, "0x80070005"_L1};
    if (mentionsAny(platformWords, busy))
        return {ErrorCode::DeviceBusy, platformWords};
    if (mentionsAny(platformWords, denied))
        return {ErrorCode::DeviceDenied, platformWords};
    return {ErrorCode::DeviceFailed, platformWords};
}

} // namespace vedette
