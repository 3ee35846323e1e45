// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/servicetext.h"

namespace vedette {

using namespace Qt::StringLiterals;

QString shortened(const QString &text, qsizetype bytes)
{
    QString kept = text.left(bytes);
    while (kept.toUtf8().size() > bytes)
        kept.chop(kept.size() > 1 && kept.back().isLowSurrogate() ? 2 : 1);
    return kept;
}

QString serviceName(const QString &name, int number)
{
    const QString behind = number > 1 ? u" #%1"_s.arg(number) : QString();
    return shortened(name, maxServiceName - behind.size()) + behind;
}

} // namespace vedette
