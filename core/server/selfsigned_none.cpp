// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/errordetail.h"
#include "core/server/selfsigned.h"

namespace vedette {

Result<Identity> makeSelfSigned(const QStringList &, const QList<QHostAddress> &)
{
    return {ErrorCode::CertificateUnusable,
            ErrorDetail::tr("none can be made here: name the files of one of your own")};
}

bool keyBelongs(const Identity &)
{
    return true;
}

} // namespace vedette
