// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QMimeData;

namespace vedette {

/// Whether there may be addresses in it.
bool mayHoldAddresses(const QMimeData &data);

/// What a browser, a file manager or an editor copies or drags, as a text for findAddresses(): each
/// address on a line of its own, a link or a picture with its words before it.
QString addressTextOf(const QMimeData &data);

} // namespace vedette
