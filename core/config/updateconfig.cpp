// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/updateconfig.h"

#include "core/base/errordetail.h"
#include "core/base/weburl.h"

namespace vedette {

using namespace Qt::StringLiterals;

QString usualUpdateAddress()
{
    return QStringLiteral(VEDETTE_UPDATES_URL);
}

QString updateAddress(const UpdateConfig &update)
{
    if (!update.look)
        return {};
    return update.address.isEmpty() ? usualUpdateAddress() : update.address;
}

Error validate(const UpdateConfig &update)
{
    if (!update.address.isEmpty() && !isWebUrl(update.address))
        return {ErrorCode::InvalidValue, ErrorDetail::tr("updates: an http or https address")};
    if (update.look && updateAddress(update).isEmpty())
        return {ErrorCode::InvalidValue,
                ErrorDetail::tr("updates: an address, as this Vedette was built without one")};
    return {};
}

QJsonObject updateToJson(const UpdateConfig &update)
{
    return {{u"look"_s, update.look}, {u"address"_s, update.address}};
}

UpdateConfig updateFromJson(const QJsonObject &json, QList<Error> &problems)
{
    UpdateConfig update{json.value(u"look"_s).toBool(), json.value(u"address"_s).toString()};
    if (const Error error = validate(update)) {
        problems += error;
        return {};
    }
    return update;
}

} // namespace vedette
