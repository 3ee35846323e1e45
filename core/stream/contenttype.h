// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

QT_BEGIN_NAMESPACE
class QUrl;
QT_END_NAMESPACE

namespace vedette {

/// A Content-Type field, read as leniently as cameras write it.
struct ContentType
{
    QByteArray type;     ///< "image/jpeg": lower case, no parameters
    QByteArray boundary; ///< the parameter as it came, without quotes; empty when there is none
};

ContentType parseContentType(QByteArrayView value);

/// Whether an answer of this type, as in ContentType, from `url` is for the player: HLS or a film.
bool isFilm(QByteArrayView type, const QUrl &url);

} // namespace vedette
