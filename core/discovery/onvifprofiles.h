// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace vedette {

struct XmlNode;

/// The pictures of one of a device's cameras: the tokens of the profiles with the largest ones and
/// with the smallest ones, which are the same where there is one size.
struct OnvifChoice
{
    QString source; ///< which camera
    QString large;
    QString small;
    qint64 largeArea = 0; ///< pixels
    qint64 smallArea = 0;

    bool hasSmall() const { return smallArea < largeArea; }
};

/// What there is to choose in an answer to GetProfiles; at most `most` cameras.
QList<OnvifChoice> chooseProfiles(const XmlNode &answer, qsizetype most);

/// What asks for a profile's address: of its stream by RTSP, and of single pictures.
QByteArray streamRequest(const QString &profile);
QByteArray snapshotRequest(const QString &profile);

} // namespace vedette
