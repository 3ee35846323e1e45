// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/discovery/servicebrowser.h"

#include <QByteArrayList>

namespace vedette {

/// What came from the network as text: at most 255 bytes of it.
QString boundedText(const QByteArray &text);

/// The "key=value" strings of a TXT record (RFC 6763, 6), bounded, at most 32 of them: the keys in
/// lower case, of equal ones the first. What has no value is left out.
QMap<QString, QString> txtItems(const QByteArrayList &strings);

/// Those strings as they are on the wire (RFC 1035, 3.3.14), each of at most 255 bytes.
QByteArray txtRecord(const QByteArrayList &strings);

/// The strings of such a record, up to where it is damaged.
QByteArrayList txtStrings(const QByteArray &record);

/// Whether a viewer has somewhere to connect to. A link-local address is none: which network it is
/// in is not part of it.
bool isReachable(const FoundService &service);

/// Whether it is an address of this computer.
bool isOwnAddress(const QHostAddress &address);

/// Those that are reachable, each once: at its IPv4 address, if it was found at one.
QList<FoundService> eachOnce(const QList<FoundService> &found);

} // namespace vedette
