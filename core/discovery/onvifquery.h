// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/discovery/onvifprofiles.h"

#include <QDateTime>
#include <QList>
#include <QNetworkAccessManager>
#include <QTimer>
#include <QUrl>

#include <functional>

class QAuthenticator;
class QNetworkReply;

namespace vedette {

struct XmlNode;

/// Where the pictures of one of a device's cameras are.
struct OnvifStream
{
    QUrl url;        ///< the largest pictures; without a user name
    QUrl small = {}; ///< smaller ones; empty: there are none

    friend bool operator==(const OnvifStream &, const OnvifStream &) = default;
};

/// Asks one ONVIF device where its pictures are (Device and Media services, version 1.0). All
/// addresses that it names are taken at its own host: a password goes nowhere else. A sign-in is
/// tried once.
/// Thread: the one it lives in. At most maxStreams; answers of at most maxXmlSize bytes.
class OnvifQuery final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maxStreams = 16;

    /// It has its answer after `within`.
    OnvifQuery(QUrl service, QString user, QString password, std::chrono::milliseconds within = 15s,
               QObject *parent = nullptr);
    ~OnvifQuery() override;

    void start();

Q_SIGNALS:
    /// Nothing is signalled after it. Without an error there is at least one stream. Errors:
    /// AuthenticationNeeded, AuthenticationRefused, NotACamera, BadData, TimedOut, or of the
    /// network.
    void finished(const QList<vedette::OnvifStream> &streams, const vedette::Error &error);

private:
    enum class SignIn { No, IfAny };
    using Then = std::function<void(const XmlNode &answer)>;
    using Otherwise = std::function<void(const Error &error)>;

    void ask(const QUrl &service, const QByteArray &body, SignIn signIn, const Then &then,
             const Otherwise &otherwise);
    void take(QNetworkReply *reply, const Then &then, const Otherwise &otherwise);
    void signIn(QAuthenticator *authenticator);
    void askCapabilities();
    void askProfiles();
    void askStream();
    void askSmall();
    void askSnapshot(const Error &before);
    void goOn();
    void end(const Error &error);
    QUrl atHost(const QString &address) const;
    QUrl uriIn(const XmlNode &answer) const;

    const QUrl m_service;
    const QString m_user;
    const QString m_password;
    QNetworkAccessManager m_network;
    QTimer m_deadline;
    QUrl m_media;
    qint64 m_ahead = 0; // milliseconds that its clock is ahead of ours
    bool m_signedIn = false;
    QList<OnvifChoice> m_choices;
    QList<OnvifStream> m_streams;
    Error m_error; // why one has no stream
    bool m_over = false;
};

} // namespace vedette
