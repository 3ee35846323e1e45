// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/servicerecord.h"

#include "core/discovery/servicetext.h"

#include <QHash>
#include <QNetworkInterface>

#include <algorithm>

namespace vedette {

namespace {

constexpr qsizetype mostItems = 32;
constexpr qsizetype longestText = 255;

} // namespace

QString boundedText(const QByteArray &text)
{
    return QString::fromUtf8(text.left(longestText));
}

QMap<QString, QString> txtItems(const QByteArrayList &strings)
{
    QMap<QString, QString> items;
    for (const QByteArray &string : strings.first(std::min(strings.size(), mostItems))) {
        const qsizetype equals = string.indexOf('=');
        const QString key = boundedText(string.left(equals)).toLower();
        if (equals > 0 && !items.contains(key)) // RFC 6763, 6.4: the first one counts
            items.insert(key, boundedText(string.mid(equals + 1)));
    }
    return items;
}

QByteArray txtRecord(const QByteArrayList &strings)
{
    QByteArray record;
    for (const QByteArray &string : strings) {
        const QByteArray kept = string.left(maxTxtItem);
        record += char(kept.size());
        record += kept;
    }
    return record;
}

QByteArrayList txtStrings(const QByteArray &record)
{
    QByteArrayList strings;
    for (qsizetype at = 0; at < record.size();) {
        const qsizetype size = uchar(record[at++]);
        if (size > record.size() - at)
            break;
        strings += record.mid(at, size);
        at += size;
    }
    return strings;
}

bool isReachable(const FoundService &service)
{
    return service.port != 0 && !service.address.isNull() && !service.address.isLinkLocal();
}

bool isOwnAddress(const QHostAddress &address)
{
    const auto own = QNetworkInterface::allAddresses();
    return std::any_of(own.begin(), own.end(), [&address](const QHostAddress &each) {
        return each.isEqual(address, QHostAddress::ConvertV4MappedToIPv4);
    });
}

QList<FoundService> eachOnce(const QList<FoundService> &found)
{
    QHash<QString, FoundService> known;
    for (const FoundService &service : found) {
        if (!isReachable(service))
            continue;
        FoundService &same = known[service.type + u' ' + service.name];
        if (same.port == 0 || service.address.protocol() == QAbstractSocket::IPv4Protocol)
            same = service;
    }
    return known.values();
}

} // namespace vedette
