// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/servicetext.h"

namespace vedette {

QString shortened(const QString &text, qsizetype bytes)
{
    QString kept = text.left(bytes);
    while (kept.toUtf8().size() > bytes)
        kept.chop(kept.size() > 1 && kept.back().isLowSurrogate() ? 2 : 1);
    return kept;
}

} // namespace vedette
