// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/soap.h"

#include "core/discovery/xmltree.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestReason = 200;

QByteArray securityHeader(const QString &user, const QString &password, const QDateTime &now)
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const QByteArray nonce(reinterpret_cast<const char *>(random.data()), sizeof random);
    const QByteArray created = now.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s).toLatin1();
    return R"(<s:Header><o:Security s:mustUnderstand="1" xmlns:o="http://docs.oasis-open.org/wss/)"
           R"(2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"><o:UsernameToken><o:Username>)" +
           user.toHtmlEscaped().toUtf8() +
           R"(</o:Username><o:Password Type="http://docs.oasis-open.org/wss/2004/01/)"
           R"(oasis-200401-wss-username-token-profile-1.0#PasswordDigest">)" +
           passwordDigest(nonce, created, password) +
           R"(</o:Password><o:Nonce EncodingType="http://docs.oasis-open.org/wss/2004/01/)"
           R"(oasis-200401-wss-soap-message-security-1.0#Base64Binary">)" +
           nonce.toBase64() +
           R"(</o:Nonce><u:Created xmlns:u="http://docs.oasis-open.org/wss/2004/01/)"
           R"(oasis-200401-wss-wssecurity-utility-1.0.xsd">)" +
           created + "</u:Created></o:UsernameToken></o:Security></s:Header>";
}

// The words of all that is in it.
QString textsOf(const XmlNode &node)
{
    QString texts = node.text;
    for (const XmlNode &child : node.children)
        texts += u' ' + textsOf(child);
    return texts;
}

} // namespace

QByteArray passwordDigest(const QByteArray &nonce, const QByteArray &created,
                          const QString &password)
{
    return QCryptographicHash::hash(nonce + created + password.toUtf8(), QCryptographicHash::Sha1)
            .toBase64();
}

QByteArray soapMessage(const QByteArray &body, const QString &user, const QString &password,
                       const QDateTime &now)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>)"
           R"(<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">)" +
           (user.isEmpty() ? QByteArray() : securityHeader(user, password, now)) + "<s:Body>" +
           body + "</s:Body></s:Envelope>";
}

Error soapFault(const XmlNode &message)
{
    const XmlNode *fault = message.find(u"Fault");
    if (!fault)
        return {};
    const QString texts = textsOf(*fault).simplified();
    for (const QString &word : {u"NotAuthorized"_s, u"FailedAuthentication"_s, u"not authorized"_s,
                                u"Unauthorized"_s, u"InvalidSecurity"_s})
        if (texts.contains(word, Qt::CaseInsensitive))
            return {ErrorCode::AuthenticationNeeded, {}};
    return {ErrorCode::BadData, texts.left(longestReason)};
}

} // namespace vedette
