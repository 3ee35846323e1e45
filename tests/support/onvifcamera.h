// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>
#include <QUrl>

namespace vedette::test {

/// A small ONVIF camera on 127.0.0.1: it answers to discovery and tells where its pictures are, in
/// the manner of one maker or another. It lives in the test's thread, whose event loop must run.
class OnvifCamera final
{
public:
    /// How its XML is written.
    enum class Manner {
        Prefixed,  ///< every namespace has a prefix: gSOAP, as in most cameras
        Defaulted, ///< namespaces without prefixes
    };

    explicit OnvifCamera(Manner manner = Manner::Prefixed);

    QString name = QStringLiteral("Yard%20camera");
    QString user; ///< empty: anybody may ask
    QString password;
    /// What it is said that its clock is ahead; sign-ins that are older than 5 s by it are refused.
    qint64 secondsAhead = 0;
    int cameras = 1;
    bool hasStreams = true;                           ///< else only single pictures
    QString namedHost = QStringLiteral("192.0.2.99"); ///< in the addresses that it names
    QByteArray insteadOfProfiles;                     ///< a whole body of an answer
    QByteArray insteadOfMatch;                        ///< a whole answer to discovery

    quint16 discoveryPort() const { return m_discovery.localPort(); }
    QUrl service() const;
    int probes() const { return m_probes; }
    /// The names of what was asked, in order.
    const QByteArrayList &asked() const { return m_asked; }

    /// Answers to discovery at another address and port: of multicast, in a network of the test's.
    bool listenAt(const QHostAddress &group, quint16 port);

private:
    void answerProbes();
    void accept();
    void read(QTcpSocket *socket);
    QByteArray portText() const { return QByteArray::number(m_server.serverPort()); }
    QByteArray bodyFor(const QByteArray &question);
    bool isSignedIn(const QByteArray &question) const;
    QByteArray profile(int camera, int number) const;
    QByteArray dressed(QByteArray xml) const;

    const Manner m_manner;
    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_requests;
    QUdpSocket m_discovery;
    int m_probes = 0;
    QByteArrayList m_asked;
};

} // namespace vedette::test
