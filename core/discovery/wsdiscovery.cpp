// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/wsdiscovery.h"

#include "core/discovery/xmltree.h"

#include <QUuid>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 200;
constexpr size_t mostMatches = 16; // in one answer

QStringList wordsOf(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

QString scope(const QStringList &scopes, const QString &kind)
{
    const QString begin = u"onvif://www.onvif.org/"_s + kind + u'/';
    for (const QString &each : scopes)
        if (each.startsWith(begin, Qt::CaseInsensitive))
            return QUrl::fromPercentEncoding(each.mid(begin.size()).toUtf8())
                    .simplified()
                    .left(longestText);
    return {};
}

bool isCamera(const XmlNode &match, const QStringList &scopes)
{
    return match.textOf(u"Types").contains(u"NetworkVideoTransmitter"_s) ||
           std::any_of(scopes.begin(), scopes.end(), [](const QString &each) {
               return each.startsWith(u"onvif://www.onvif.org"_s, Qt::CaseInsensitive);
           });
}

// The one where it answered, or else an IPv4 address of another network, or whatever it names.
int rankOf(const QUrl &url, const QHostAddress &sender)
{
    const QHostAddress host(url.host());
    const bool isIpv4 = host.protocol() == QAbstractSocket::IPv4Protocol;
    return (host == sender ? 4 : 0) + (isIpv4 ? 2 : 0) + (url.scheme() == "http"_L1 ? 1 : 0);
}

// It is asked where it answered from: somebody else's host is not.
QUrl serviceAt(const QStringList &addresses, const QHostAddress &sender)
{
    QUrl best;
    int bestRank = -1;
    for (const QString &address : addresses) {
        const QUrl url(address);
        if (!url.isValid() || url.host().isEmpty() ||
            (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
            continue;
        if (const int rank = rankOf(url, sender); rank > bestRank) {
            best = url;
            bestRank = rank;
        }
    }
    if (best.isEmpty())
        return {};
    best.setUserInfo({});
    best.setHost(sender.toString());
    return best;
}

} // namespace

QByteArray probeMessage()
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>)"
           R"(<e:Envelope xmlns:e="http://www.w3.org/2003/05/soap-envelope" )"
           R"(xmlns:w="http://schemas.xmlsoap.org/ws/2004/08/addressing" )"
           R"(xmlns:d="http://schemas.xmlsoap.org/ws/2005/04/discovery" )"
           R"(xmlns:dn="http://www.onvif.org/ver10/network/wsdl"><e:Header>)"
           "<w:MessageID>uuid:" +
           QUuid::createUuid().toByteArray(QUuid::WithoutBraces) +
           R"(</w:MessageID><w:To e:mustUnderstand="true">)"
           "urn:schemas-xmlsoap-org:ws:2005:04:discovery</w:To>"
           R"(<w:Action e:mustUnderstand="true">)"
           "http://schemas.xmlsoap.org/ws/2005/04/discovery/Probe</w:Action></e:Header>"
           "<e:Body><d:Probe><d:Types>dn:NetworkVideoTransmitter</d:Types></d:Probe></e:Body>"
           "</e:Envelope>";
}

QList<OnvifDevice> readProbeMatches(const QByteArray &message, const QHostAddress &sender)
{
    QList<OnvifDevice> devices;
    const auto tree = readXml(message);
    if (!tree)
        return devices;
    auto matches = tree->findAll(u"ProbeMatch");
    matches.resize(std::min(matches.size(), mostMatches));
    for (const XmlNode *match : matches) {
        const QStringList scopes = wordsOf(match->textOf(u"Scopes"));
        const QUrl service = serviceAt(wordsOf(match->textOf(u"XAddrs")), sender);
        if (service.isEmpty() || !isCamera(*match, scopes))
            continue;
        const QString id = match->textOf(u"Address").left(longestText);
        QString name = scope(scopes, u"name"_s);
        if (name.isEmpty())
            name = scope(scopes, u"hardware"_s);
        devices += {id.isEmpty() ? service.toString().left(longestText) : id, name, service};
    }
    return devices;
}

} // namespace vedette
