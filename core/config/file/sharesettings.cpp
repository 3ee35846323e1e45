// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/file/settingtable.h"

#include <QHostAddress>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr int manyConnections = 100'000;

Setting limit(const QString &key, int ShareLimits::*limit, const QString &about)
{
    return {key, QString::number(ShareLimits().*limit), about,
            takeWhole(1, manyConnections, [limit](int n, FileSettings &settings) {
                settings.share.limits.*limit = n;
            })};
}

// Each as it is kept, or what is expected of them.
QString normal(const QStringList &texts, QString (*normalize)(const QString &),
               const QString &expected, QStringList &kept)
{
    QStringList all;
    for (const QString &text : texts) {
        all += normalize(text);
        if (all.last().isEmpty())
            return expected + u" (%1 is none)"_s.arg(text);
    }
    kept = all;
    return {};
}

} // namespace

Section shareSection()
{
    return {u"share"_s,
            Section::Kind::Once,
            u"How the cameras are shared."_s,
            {{u"address"_s, u"\"\""_s,
              u"An IPv4 or IPv6 address of this computer to listen on; empty: all of them."_s,
              takeText([](const QString &text, FileSettings &settings) {
                  if (!text.isEmpty() && QHostAddress(text).isNull())
                      return u"an IPv4 or IPv6 address, as in \"192.0.2.7\", or \"\" for all"_s;
                  settings.share.address = text;
                  return QString();
              })},
             {u"port"_s, u"8080"_s, u"0 picks a free one."_s,
              takeWhole(0, 65535,
                        [](int port, FileSettings &settings) {
                            settings.share.port = quint16(port);
                        })},
             {u"announce"_s, u"true"_s,
              u"Lets others on the network find the cameras, by DNS-SD (on Linux through Avahi)."_s,
              takeFlag([](bool on, FileSettings &settings) { settings.share.announce = on; })},
             {u"access"_s, u"\"password\""_s,
              u"\"password\": viewers sign in, see [[user]]; \"open\": anybody may watch."_s,
              takeWord({u"password"_s, u"open"_s},
                       [](int index, FileSettings &settings) {
                           settings.share.access = ShareConfig::Access(index);
                       })},
             {u"https"_s, u"\"off\""_s,
              u"\"off\"; \"on\": HTTPS beside HTTP, on the same port; \"only\": HTTP is sent on to "
              "HTTPS."_s,
              takeWord({u"off"_s, u"on"_s, u"only"_s},
                       [](int index, FileSettings &settings) {
                           settings.share.https = Https(index);
                       })},
             {u"certificate"_s, u"\"/etc/vedette/certificate.pem\""_s,
              u"A PEM file with a certificate of your own. Without it Vedette makes one."_s,
              takePath([](const QString &path, FileSettings &settings) {
                  settings.share.certificateFile = path;
              })},
             {u"key"_s, u"\"/etc/vedette/key.pem\""_s,
              u"A PEM file with its private key, where that is not in the same file."_s,
              takePath([](const QString &path, FileSettings &settings) {
                  settings.share.keyFile = path;
              })},
             {u"hosts"_s, u"[\"cam.example.org\"]"_s,
              u"Names by which viewers reach this computer beside its own, as behind a proxy."_s,
              takeTexts([](const QStringList &texts, FileSettings &settings) {
                  return normal(texts, normalHost,
                                u"a list of host names, as in [\"cam.example.org\"]"_s,
                                settings.share.hosts);
              })},
             {u"origins"_s, u"[\"https://example.org\"]"_s,
              u"Web sites whose pages may read pictures and status (CORS)."_s,
              takeTexts([](const QStringList &texts, FileSettings &settings) {
                  return normal(texts, normalOrigin,
                                u"a list of schemes and hosts, as in [\"https://example.org\"]"_s,
                                settings.share.origins);
              })},
             {u"trusted-proxies"_s, u"[\"127.0.0.1\", \"10.0.0.0/8\"]"_s,
              u"Reverse proxies whose word counts for whom they speak for."_s,
              takeTexts([](const QStringList &texts, FileSettings &settings) {
                  return normal(texts, normalNetwork,
                                u"a list of IP addresses and networks, as in [\"10.0.0.0/8\"]"_s,
                                settings.share.proxies);
              })}}};
}

Section limitsSection()
{
    return {u"limits"_s,
            Section::Kind::Once,
            u"What viewers may take; what is over is refused."_s,
            {limit(u"connections"_s, &ShareLimits::connections, u"At once."_s),
             limit(u"connections-per-address"_s, &ShareLimits::connectionsPerAddress,
                   u"At once, of one IP address. Everybody behind a proxy has the same."_s),
             limit(u"connects"_s, &ShareLimits::connects,
                   u"New ones of one IP address that is no trusted proxy: so many at once, and then"_s),
             limit(u"connects-per-second"_s, &ShareLimits::connectsPerSecond,
                   u"so many a second."_s),
             limit(u"requests"_s, &ShareLimits::requests,
                   u"Of one IP address: so many at once, and then"_s),
             limit(u"requests-per-second"_s, &ShareLimits::requestsPerSecond,
                   u"so many a second."_s),
             limit(u"renditions"_s, &ShareLimits::renditions,
                   u"Other sizes and qualities of one camera that are made at a time."_s)}};
}

Section logSection()
{
    const QStringList levels{u"debug"_s, u"info"_s, u"warning"_s, u"error"_s};
    const QStringList formats{u"text"_s, u"json"_s, u"journal"_s};
    return {u"log"_s,
            Section::Kind::Once,
            u"What is told on standard error."_s,
            {{u"level"_s, u"\"warning\""_s, u"\"debug\", \"info\", \"warning\" or \"error\"."_s,
              takeWord(levels,
                       [levels](int index, FileSettings &settings) {
                           settings.logLevel = levels[index];
                       })},
             {u"format"_s, u"\"text\""_s,
              u"\"text\", \"json\" or \"journal\"; without it journal where systemd reads it."_s,
              takeWord(formats, [formats](int index, FileSettings &settings) {
                  settings.logFormat = formats[index];
              })}}};
}

Section userSection()
{
    return {u"user"_s,
            Section::Kind::Repeatable,
            u"Who may sign in; one [[user]] for each. Without any, those of vedette --set-user, or "
            "one that\nis made up and told at the first start."_s,
            {{u"name"_s, u"\"anna\""_s, u"Without a colon."_s,
              takeText([](const QString &text, FileSettings &settings) {
                  if (!isAccountName(text))
                      return u"1 to 64 characters without a colon"_s;
                  settings.users.last().name = text;
                  return QString();
              })},
             {u"role"_s, u"\"view\""_s,
              u"\"view\": watches; \"control\": sees in /status who else watches, too."_s,
              takeWord({u"view"_s, u"control"_s},
                       [](int index, FileSettings &settings) {
                           settings.users.last().role = Role(index);
                       })},
             {u"password-hash"_s, u"\"$argon2id$v=19$m=65536,t=2,p=1$...\""_s,
              u"One of these three. The hash is that of: vedette --hash-password"_s,
              takeText([](const QString &text, FileSettings &settings) {
                  if (!isPasswordHash(text.toLatin1()))
                      return u"an Argon2id hash, as vedette --hash-password prints it"_s;
                  settings.users.last().passwordHash = text.toLatin1();
                  return QString();
              })},
             {u"password-file"_s, u"\"/run/credentials/vedette.service/anna\""_s,
              u"A file whose first line is the password."_s,
              takePath([](const QString &path, FileSettings &settings) {
                  settings.users.last().passwordFile = path;
              })},
             {u"password"_s, u"\"correct horse battery staple\""_s,
              u"The password itself: whoever reads this file reads it too."_s,
              takeText([](const QString &text, FileSettings &settings) {
                  if (text.isEmpty())
                      return u"a password"_s;
                  settings.users.last().password = text;
                  return QString();
              })},
             {u"digest"_s, u"false"_s,
              u"For clients without Basic. Not with a hash; keeps a weaker secret."_s,
              takeFlag([](bool on, FileSettings &settings) {
                  settings.users.last().digest = on;
              })}}};
}

} // namespace vedette
