// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace vedette {

/// Puts what stands in Error::detail besides data ("size: 16x16 to 7680x7680 pixels") into the
/// language of the program: `ErrorDetail::tr("…")`. Fields are named as in the files.
/// Thread: any.
struct ErrorDetail
{
    Q_DECLARE_TR_FUNCTIONS(ErrorDetail)
};

} // namespace vedette
