// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QUrl>

namespace vedette {

/// A camera that answers to ONVIF's discovery.
struct OnvifDevice
{
    QString id;   ///< its own, lasting
    QString name; ///< as it calls itself, or its kind; may be empty
    QUrl service; ///< where it is asked for more, at the address that it answered from

    friend bool operator==(const OnvifDevice &, const OnvifDevice &) = default;
};

/// What asks all ONVIF cameras to answer (WS-Discovery 1.0, 5.2; ONVIF Core, 7.3).
QByteArray probeMessage();

/// The cameras in an answer to it from `sender`; none when it is no such answer.
QList<OnvifDevice> readProbeMatches(const QByteArray &message, const QHostAddress &sender);

} // namespace vedette
