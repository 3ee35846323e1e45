// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/stream/pictureanswer.h"
#include "core/stream/proxylookup.h"
#include "core/stream/remoteaddress.h"

#include <QNetworkAccessManager>
#include <QSize>
#include <QTimer>

class QNetworkReply;
class QSslError;

namespace vedette {

/// What is at an address.
struct ProbeAnswer
{
    enum class Kind {
        Nothing,  ///< nothing of use: error says why
        Stream,   ///< pictures without end
        Snapshot, ///< one picture
        Film,     ///< what the player plays: HLS, a video file
        Page,     ///< a web page or a list, whose text is in body
    };

    Kind kind = Kind::Nothing;
    Error error;
    bool answered = false; ///< it speaks HTTP, whatever it said
    QSize size;            ///< of a picture; may be empty for a stream
    QUrl base;             ///< of a page: where it is after redirects
    QByteArray body;       ///< of a page, up to AddressProbe::maxPage bytes
};

/// One look at one address: asks it once, follows redirects, takes one picture and lets go. The
/// sign-in of the address is sent to its own host, once.
/// Thread: the one it lives in. Drops what comes after it knows.
class AddressProbe final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maxPage = 262'144;

    /// It has its answer after `within` for the header and as long again for the rest.
    AddressProbe(RemoteAddress address, std::chrono::milliseconds within,
                 QObject *parent = nullptr);
    ~AddressProbe() override;

    void start();

Q_SIGNALS:
    /// Nothing is signalled after it.
    void finished(const vedette::ProbeAnswer &answer);

private:
    void ask(const QNetworkProxy &proxy);
    void signIn(QAuthenticator *authenticator);
    void judgePeer(const QList<QSslError> &errors);
    void readHeader();
    void readBody();
    void readPictures(const QByteArray &bytes);
    void finish();
    void fail(Error error);
    void timeOut();
    void end(const ProbeAnswer &answer);

    const RemoteAddress m_address;
    const std::chrono::milliseconds m_within;
    QNetworkAccessManager m_network;
    ProxyLookup m_lookup;
    QTimer m_deadline;
    QNetworkReply *m_reply = nullptr; // a child of m_network
    std::optional<PictureAnswer> m_pictures;
    ProbeAnswer m_answer;
    bool m_multipart = false;
    bool m_signedIn = false;
    Error m_mistrust;
    bool m_over = false;
};

} // namespace vedette
