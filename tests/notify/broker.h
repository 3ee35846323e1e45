// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

namespace vedette::test {

/// The real mosquitto, with a user vedette whose password is "secret", and mosquitto_sub listening
/// to everything.
class Broker final
{
public:
    enum class Tls { Off, On };

    explicit Broker(Tls tls = Tls::Off);
    ~Broker();

    /// Whether it answers.
    bool start();
    void stop();
    /// Starts again and listens anew.
    bool restart();

    /// Its address; with TLS the name that its certificate has.
    QString url() const;
    quint16 port() const { return m_port; }
    /// PEM of its certificate, with TLS.
    QString caFile() const { return m_home.filePath(QStringLiteral("cert.pem")); }

    /// Publishes as another client.
    bool publish(const QByteArray &topic, const QByteArray &payload, bool retained);

    /// The newest payload of each topic that has come so far, retained ones first.
    const QMap<QByteArray, QByteArray> &newest();
    /// What it has logged so far.
    const QByteArray &log();
    /// Every line "TOPIC PAYLOAD".
    const QByteArrayList &lines();

private:
    QStringList client(const QStringList &more) const;
    void read();

    QTemporaryDir m_home;
    Tls m_tls;
    quint16 m_port = 0;
    QProcess m_broker;
    QProcess m_listener;
    QByteArray m_log;
    QByteArray m_rest;
    QByteArrayList m_lines;
    QMap<QByteArray, QByteArray> m_newest;
};

} // namespace vedette::test
