// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/selfsigned.h"

namespace vedette {

using namespace Qt::StringLiterals;

Result<Identity> makeSelfSigned(const QStringList &, const QList<QHostAddress> &)
{
    return {ErrorCode::CertificateUnusable,
            u"none can be made here: name the files of one of your own"_s};
}

bool keyBelongs(const Identity &)
{
    return true;
}

} // namespace vedette
