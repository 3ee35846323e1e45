// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/onvifcamera.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QNetworkDatagram>
#include <QRegularExpression>

#include <cstdlib>

namespace vedette::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const QByteArray &xml, const QByteArray &element)
{
    const QRegularExpression pattern(
            u"<(?:\\w+:)?%1(?:\\s[^>]*)?>([^<]*)<"_s.arg(QString::fromLatin1(element)));
    return pattern.match(QString::fromUtf8(xml)).captured(1).toUtf8();
}

QByteArray fault(const QByteArray &code)
{
    return "<s:Fault><s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value>" + code +
           "</s:Value></s:Subcode></s:Code><s:Reason><s:Text xml:lang=\"en\">no</s:Text>"
           "</s:Reason></s:Fault>";
}

} // namespace

OnvifCamera::OnvifCamera(Manner manner)
    : m_manner(manner)
{
    m_server.listen(QHostAddress(QHostAddress::AnyIPv4), 0);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    m_discovery.bind(QHostAddress(QHostAddress::LocalHost), 0);
    QObject::connect(&m_discovery, &QUdpSocket::readyRead, &m_discovery,
                     [this] { answerProbes(); });
}

bool OnvifCamera::listenAt(const QHostAddress &group, quint16 port)
{
    m_discovery.close();
    return m_discovery.bind(QHostAddress(QHostAddress::AnyIPv4), port,
                            QAbstractSocket::ShareAddress) &&
           m_discovery.joinMulticastGroup(group);
}

// In the makers' own manner, from what is written here with prefixes.
QByteArray OnvifCamera::dressed(QByteArray xml) const
{
    if (m_manner == Manner::Prefixed)
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
               "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\" "
               "xmlns:x=\"http://www.onvif.org/ver10/schema\"><s:Body>" +
               xml + "</s:Body></s:Envelope>";
    xml.replace("<x:", "<").replace("</x:", "</").replace("<s:", "<").replace("</s:", "</");
    return "<Envelope xmlns=\"http://www.w3.org/2003/05/soap-envelope\"><Header/>"
           "<!-- --><Body>\n  " +
           xml + "\n</Body></Envelope>\r\n";
}

void OnvifCamera::answerProbes()
{
    while (m_discovery.hasPendingDatagrams()) {
        const QNetworkDatagram probe = m_discovery.receiveDatagram();
        if (!probe.data().contains("Probe"))
            continue;
        ++m_probes;
        const QByteArray address =
                "http://" + namedHost.toLatin1() + ':' + portText() + "/onvif/device_service";
        const QByteArray match =
                "<x:ProbeMatches><x:ProbeMatch><x:EndpointReference><x:Address>urn:uuid:" +
                portText() +
                "</x:Address></x:EndpointReference><x:Types>dn:NetworkVideoTransmitter</x:Types>"
                "<x:Scopes>onvif://www.onvif.org/type/video_encoder\n onvif://www.onvif.org/name/" +
                name.toUtf8() + "</x:Scopes><x:XAddrs>http://[fe80::1]/onvif/device_service " +
                address + "</x:XAddrs></x:ProbeMatch></x:ProbeMatches>";
        m_discovery.writeDatagram(
                probe.makeReply(insteadOfMatch.isEmpty() ? dressed(match) : insteadOfMatch));
    }
}

void OnvifCamera::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, [this, socket] {
            m_requests.remove(socket);
            socket->deleteLater();
        });
    }
}

void OnvifCamera::read(QTcpSocket *socket)
{
    static const QRegularExpression length(u"Content-Length: *(\\d+)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QByteArray &request = m_requests[socket];
    request += socket->readAll();
    const qsizetype body = request.indexOf("\r\n\r\n") + 4;
    const qint64 size = length.match(QString::fromUtf8(request)).captured(1).toLongLong();
    if (body < 4 || request.size() < body + size)
        return;
    const QByteArray reply = bodyFor(request.mid(body));
    socket->write("HTTP/1.1 " +
                  QByteArray(reply.contains("Fault>") ? "400 Bad Request" : "200 OK") +
                  "\r\nContent-Type: application/soap+xml; charset=utf-8\r\nContent-Length: " +
                  QByteArray::number(reply.size()) + "\r\nConnection: close\r\n\r\n" + reply);
    socket->disconnectFromHost();
}

QUrl OnvifCamera::service() const
{
    return QUrl(u"http://127.0.0.1:%1/onvif/device_service"_s.arg(m_server.serverPort()));
}

bool OnvifCamera::isSignedIn(const QByteArray &question) const
{
    if (user.isEmpty())
        return true;
    const QByteArray created = textOf(question, "Created");
    const QByteArray expected =
            QCryptographicHash::hash(QByteArray::fromBase64(textOf(question, "Nonce")) + created +
                                             password.toUtf8(),
                                     QCryptographicHash::Sha1)
                    .toBase64();
    const qint64 age = QDateTime::fromString(QString::fromLatin1(created), Qt::ISODateWithMs)
                               .secsTo(QDateTime::currentDateTimeUtc().addSecs(secondsAhead));
    return textOf(question, "Username") == user.toUtf8() &&
           textOf(question, "Password") == expected && std::abs(age) <= 5;
}

QByteArray OnvifCamera::profile(int camera, int number) const
{
    const bool isLarge = number == 1;
    const QByteArray token = QByteArray::number(camera) + '_' + QByteArray::number(number);
    return "<x:Profiles token=\"profile_" + token +
           "\" fixed=\"true\"><x:Name>p</x:Name><x:VideoSourceConfiguration token=\"v\">"
           "<x:SourceToken>source" +
           QByteArray::number(camera) +
           "</x:SourceToken></x:VideoSourceConfiguration><x:VideoEncoderConfiguration token=\"e\">"
           "<x:Encoding>H264</x:Encoding><x:Resolution><x:Width>" +
           (isLarge       ? "1920"
            : number == 2 ? "1280"
                          : "640") +
           "</x:Width><x:Height>" +
           (isLarge       ? "1080"
            : number == 2 ? "720"
                          : "360") +
           "</x:Height></x:Resolution></x:VideoEncoderConfiguration></x:Profiles>";
}

QByteArray OnvifCamera::bodyFor(const QByteArray &question)
{
    static const QRegularExpression first(u"<\\w+:Body>\\s*<(?:\\w+:)?(\\w+)"_s);
    const QByteArray what = first.match(QString::fromUtf8(question)).captured(1).toLatin1();
    m_asked += what;
    const QByteArray base = namedHost.toLatin1() + ':' + portText();
    if (what == "GetSystemDateAndTime") {
        const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(secondsAhead);
        return dressed("<x:GetSystemDateAndTimeResponse><x:UTCDateTime><x:Time><x:Hour>" +
                       now.toString(u"h"_s).toLatin1() + "</x:Hour><x:Minute>" +
                       now.toString(u"m"_s).toLatin1() + "</x:Minute><x:Second>" +
                       now.toString(u"s"_s).toLatin1() + "</x:Second></x:Time><x:Date><x:Year>" +
                       now.toString(u"yyyy"_s).toLatin1() + "</x:Year><x:Month>" +
                       now.toString(u"M"_s).toLatin1() + "</x:Month><x:Day>" +
                       now.toString(u"d"_s).toLatin1() +
                       "</x:Day></x:Date></x:UTCDateTime></x:GetSystemDateAndTimeResponse>");
    }
    if (!isSignedIn(question))
        return dressed(fault("ter:NotAuthorized"));
    if (what == "GetCapabilities")
        return dressed("<x:GetCapabilitiesResponse><x:Capabilities><x:Media><x:XAddr>http://" +
                       base +
                       "/onvif/media</x:XAddr></x:Media></x:Capabilities>"
                       "</x:GetCapabilitiesResponse>");
    if (what == "GetProfiles") {
        if (!insteadOfProfiles.isEmpty())
            return insteadOfProfiles;
        QByteArray profiles;
        for (int camera = 1; camera <= cameras; ++camera)
            profiles += profile(camera, 2) + profile(camera, 1) + profile(camera, 3);
        return dressed("<x:GetProfilesResponse>" + profiles + "</x:GetProfilesResponse>");
    }
    const QByteArray token = textOf(question, "ProfileToken");
    if (what == "GetStreamUri" && hasStreams)
        return dressed("<x:GetStreamUriResponse><x:MediaUri><x:Uri>rtsp://admin:secret@" +
                       namedHost.toLatin1() + ":554/live?profile=" + token +
                       "&amp;unicast=true</x:Uri></x:MediaUri></x:GetStreamUriResponse>");
    if (what == "GetSnapshotUri")
        return dressed("<x:GetSnapshotUriResponse><x:MediaUri><x:Uri>http://" + base +
                       "/snapshot.jpg?" + token +
                       "</x:Uri></x:MediaUri></x:GetSnapshotUriResponse>");
    return dressed(fault("ter:ActionNotSupported"));
}

} // namespace vedette::test
