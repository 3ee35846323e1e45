// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/useradmin.h"

#include "core/server/signedlink.h"
#include "core/studio/sharesecrets.h"

#include <QFile>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

Result<QString> signLink(const CommandLine &line, ShareConfig &share)
{
    if (share.linkKey.isEmpty())
        share.linkKey = newLinkKey();
    const QDateTime expires = QDateTime::currentDateTimeUtc().addSecs(line.validFor.count());
    const QUrl link = signedLink(line.signLink, share.linkKey, expires);
    if (link.isEmpty())
        return {ErrorCode::InvalidValue, u"--sign-link: the address of a stream or snapshot, as in "
                                         "/cameras/door/stream.mjpg"_s};
    return QString::fromLatin1(link.toEncoded());
}

} // namespace

Result<QString> readPassword(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::FileUnreadable, u"%1: %2"_s.arg(path, file.errorString())};
    const QByteArray firstLine = file.readLine(maxPasswordLength).trimmed();
    if (firstLine.isEmpty())
        return {ErrorCode::FileUnreadable, u"%1: its first line holds no password"_s.arg(path)};
    return QString::fromUtf8(firstLine);
}

Result<QString> changeUsers(const CommandLine &line, ShareConfig &share)
{
    if (!line.signLink.isEmpty())
        return signLink(line, share);
    const QString &name = line.setUser.isEmpty() ? line.removeUser : line.setUser;
    const auto found = std::find_if(share.users.begin(), share.users.end(),
                                    [&name](const Account &user) { return user.name == name; });
    if (line.setUser.isEmpty()) {
        if (found == share.users.end())
            return {ErrorCode::InvalidValue, u"--remove-user: the name of a user there is"_s};
        share.users.erase(found);
        return u"User %1 is removed."_s.arg(name);
    }
    QString password = madeUpPassword();
    if (!line.passwordFile.isEmpty()) {
        const auto read = readPassword(line.passwordFile);
        if (!read)
            return read.error();
        password = *read;
    }
    Account account =
            makeAccount(name, password, line.digest ? DigestSignIn::On : DigestSignIn::Off);
    // The first user is whoever shares; another one watches unless it is said.
    const Role before = found == share.users.end()
                                ? (share.users.isEmpty() ? Role::Control : Role::View)
                                : found->role;
    account.role = line.role.value_or(before);
    if (found == share.users.end())
        share.users.append(account);
    else
        *found = account;
    if (const Error error = validate(share))
        return error;
    QString told = line.passwordFile.isEmpty()
                           ? u"User %1, password %2 (it is shown this once)."_s.arg(name, password)
                           : u"User %1 is set."_s.arg(name);
    if (line.digest)
        told += u"\nDigest needs a weaker secret beside the hash of the password: who reads "
                "secrets.json can sign in with it."_s;
    return told;
}

} // namespace vedette
