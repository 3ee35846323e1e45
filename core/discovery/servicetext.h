// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace vedette {

constexpr qsizetype maxServiceName = 63; ///< bytes of a label (RFC 1035)
constexpr qsizetype maxTxtItem = 255;    ///< bytes of one "key=value" of a TXT record

/// As much of the beginning of `text` as has room in so many bytes of UTF-8.
QString shortened(const QString &text, qsizetype bytes);

/// A name for a service, made shorter where it is too long; the second and later ones for a name
/// that is taken have their number behind it.
QString serviceName(const QString &name, int number);

} // namespace vedette
