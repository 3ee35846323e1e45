// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QUrl>

namespace vedette {

/// Where cameras of many makers keep their pictures, at the host of `typed`: the most usual first,
/// each once. A port that was typed is kept; otherwise the makers' own are tried too. The scheme
/// stays, except at other ports, which speak http. Bounded by the length of the list, about 30.
QList<QUrl> commonAddresses(const QUrl &typed);

} // namespace vedette
