// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace vedette {

/// The one of `known` that somebody meant who wrote `name`; empty where none is near.
QString nearestName(const QString &name, const QStringList &known);

} // namespace vedette
