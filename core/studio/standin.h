// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

namespace vedette {

/// What viewers are shown while a shared camera is lost.
struct StandIn
{
    QString name;   ///< of the camera
    QString title;  ///< what is the matter, in a few words
    QString reason; ///< a sentence
    QString since;  ///< when that began, in words
    QSize size;     ///< of the camera's pictures, so that players need not change; else a usual one
};

/// Draws it and makes a JPEG file of it; `size` is set to its own. Takes some milliseconds. Thread:
/// main. Empty without a QGuiApplication, which has the fonts.
QByteArray drawStandIn(StandIn &standIn);

} // namespace vedette
