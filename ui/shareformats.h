// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace vedette {

/// What the address of a shared camera is made of.
struct SharedAt
{
    QUrl page; ///< of the server, with a slash at its end
    QString cameraId;
    QString name;
    QString user; ///< who has to sign in; empty: nobody
};

/// How another program is told of a shared camera.
struct ShareFormat
{
    QString label; ///< whom it is for
    QString hint;  ///< where it goes, a sentence
    QString text;  ///< what is copied; holds no password
};

/// A link first.
QList<ShareFormat> shareFormats(const SharedAt &camera);

} // namespace vedette
