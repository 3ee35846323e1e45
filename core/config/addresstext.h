// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/cameraspec.h"

#include <QList>

namespace vedette {

/// A camera that a person pasted or dropped.
struct FoundCamera
{
    CameraSpec spec;
    QString name; ///< what stood before the address; may be empty
};

struct AddressText
{
    QList<FoundCamera> cameras; ///< each address once
    QList<Error> problems;      ///< lines with an address that is wrong, bounded in number
};

/// Finds the cameras in a text as people have them: one address a line, bare or with a name before
/// it, in quotes or angle brackets, or as the picture in a piece of a web page; or the whole path
/// of a file that is there. Lines without an address are passed over. Reads no more than
/// `mostCharacters` of it.
AddressText findAddresses(const QString &text, qsizetype mostCharacters = 1000000);

} // namespace vedette
