// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/sharesecrets.h"

#include "core/server/secretbytes.h"
#include "core/server/selfsigned.h"
#include "core/server/tlsidentity.h"

#include <QNetworkInterface>
#include <QSysInfo>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr int renewDays = 30;
constexpr qsizetype linkKeyBytes = 32;

bool isGood(const Identity &identity)
{
    return !identity.isEmpty() && tlsConfiguration(identity) &&
           expiry(identity) > QDateTime::currentDateTimeUtc().addDays(renewDays);
}

/// What this machine is called and its addresses as they are now.
Result<Identity> makeIdentity(const QStringList &moreNames)
{
    QStringList names;
    const QString host = normalHost(QSysInfo::machineHostName());
    if (!host.isEmpty() && host != "localhost"_L1) {
        names += host;
        names += host.section(u'.', 0, 0) + u".local"_s;
    }
    names += u"localhost"_s;
    names += moreNames;
    names.removeDuplicates();
    QList<QHostAddress> addresses;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLinkLocal())
            addresses += address;
    }
    return makeSelfSigned(names, addresses);
}

} // namespace

void makeShareIdentity(ShareConfig &share)
{
    if (isGood(share.identity))
        return;
    if (const auto identity = makeIdentity(share.hosts))
        share.identity = *identity;
}

Result<QString> certificateFingerprint(const ShareConfig &share)
{
    if (share.certificateFile.isEmpty())
        return fingerprint(share.identity);
    const auto identity = readIdentity(share.certificateFile, share.keyFile);
    if (!identity)
        return identity.error();
    return fingerprint(*identity);
}

QByteArray newLinkKey()
{
    return randomBytes(linkKeyBytes);
}

void makeShareSecrets(ShareConfig &share)
{
    if (!share.enabled)
        return;
    if (share.access == ShareConfig::Access::Password && share.users.isEmpty())
        setFirstUser(share, firstUserName(),
                     share.password.isEmpty() ? madeUpPassword() : share.password);
    if (share.linkKey.isEmpty())
        share.linkKey = newLinkKey();
    if (share.https != Https::Off && share.certificateFile.isEmpty())
        makeShareIdentity(share);
}

} // namespace vedette
