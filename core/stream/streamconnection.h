// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stream/pictureanswer.h"
#include "core/stream/pictureconnection.h"
#include "core/stream/proxylookup.h"
#include "core/stream/readingpace.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QTimer>

#include <memory>
#include <optional>

namespace vedette {

class HttpExchange;

/// One attempt at a remote camera over HTTP: asks once and reads the stream that comes, or, if a
/// single picture comes, asks again and again; one that has not changed arrives once more.
///
/// An open camera is asked over a plain socket, which costs least, and whatever that does not fit
/// with all that Qt knows.
/// Thread: the one it lives in.
class StreamConnection final : public PictureConnection
{
    Q_OBJECT

public:
    StreamConnection(RemoteAddress address, const StreamTimes &times, QObject *parent);
    ~StreamConnection() override;

    void open() override;
    bool setPace(Pace pace) override;
    void doubt(std::chrono::milliseconds within) override;
    QByteArray certificate() const override { return m_certificate; }

private:
    void choose(const QNetworkProxy &proxy);
    void use(std::unique_ptr<HttpExchange> exchange);
    void request();
    void begin();
    void goOn();
    void readBody();
    void takePictures();
    void handOut();
    void finish(const Error &error);
    void finishAnswer();
    void finishSnapshot();
    void expect(std::chrono::milliseconds within, ErrorCode orElse);
    void checkDeadline();
    void end(const Error &error);

    const RemoteAddress m_address;
    const StreamTimes m_times;
    QTimer m_deadline; // may run out before m_due
    QDeadlineTimer m_due;
    QTimer m_nextSnapshot;
    ProxyLookup m_lookup;
    QNetworkProxy m_proxy;
    std::unique_ptr<HttpExchange> m_exchange;
    std::optional<PictureAnswer> m_answer;
    QByteArray m_scratch;
    ErrorCode m_missed = ErrorCode::None; // what it means when m_due is past
    Clock::time_point m_asked;
    ReadingPace m_pace;
    QByteArray m_certificate;
    MultipartParser::Part m_last;
    QByteArray m_lastTag; // the ETag of m_last
    bool m_over = false;
};

} // namespace vedette
