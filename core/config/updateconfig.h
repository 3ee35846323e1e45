// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace vedette {

/// Looking for a newer Vedette, which happens only where a person has asked for it.
struct UpdateConfig
{
    bool look = false;
    QString address = {}; ///< http or https; empty: the usual one

    friend bool operator==(const UpdateConfig &, const UpdateConfig &) = default;
};

/// Where whoever made this build says what is newest; empty where nobody was named.
QString usualUpdateAddress();

/// Where to look: empty when nobody is to be asked.
QString updateAddress(const UpdateConfig &update);

/// What is wrong with the values (InvalidValue), or an error of code None.
Error validate(const UpdateConfig &update);

QJsonObject updateToJson(const UpdateConfig &update);
/// Off where the values are not possible, which is told in `problems`.
UpdateConfig updateFromJson(const QJsonObject &json, QList<Error> &problems);

} // namespace vedette
