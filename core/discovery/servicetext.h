// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace vedette {

constexpr qsizetype maxServiceName = 63; ///< bytes of a label (RFC 1035)
constexpr qsizetype maxTxtItem = 255;    ///< bytes of one "key=value" of a TXT record

/// As much of the beginning of `text` as has room in so many bytes of UTF-8.
QString shortened(const QString &text, qsizetype bytes);

} // namespace vedette
