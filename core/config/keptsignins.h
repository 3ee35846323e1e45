// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace vedette {

/// The cameras whose user names and passwords are in the system's key store, not in a file.
struct KeptSignIns
{
    QString id; ///< tells one folder of settings from another there; empty: nothing was kept yet
    QSet<QString> cameras; ///< ids

    friend bool operator==(const KeptSignIns &, const KeptSignIns &) = default;
};

} // namespace vedette
