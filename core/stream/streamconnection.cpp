// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/streamconnection.h"

#include "core/stream/directexchange.h"
#include "core/stream/networkexchange.h"

#include <algorithm>
#include <utility>

namespace vedette {

namespace {

constexpr qsizetype scratchSize = 65'536;
// Longer ones are not offered back.
constexpr qsizetype maxTag = 256;

} // namespace

StreamConnection::StreamConnection(RemoteAddress address, const StreamTimes &times, QObject *parent)
    : PictureConnection(parent)
    , m_address(std::move(address))
    , m_times(times)
    , m_scratch(scratchSize, Qt::Uninitialized)
    , m_pace(times)
{
    m_deadline.setSingleShot(true);
    m_nextSnapshot.setSingleShot(true);
    m_nextSnapshot.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &StreamConnection::checkDeadline);
    connect(&m_nextSnapshot, &QTimer::timeout, this, &StreamConnection::request);
    connect(&m_lookup, &ProxyLookup::found, this, &StreamConnection::choose);
    connect(&m_pace, &ReadingPace::readAgain, this, &StreamConnection::goOn);
    connect(&m_pace, &ReadingPace::gaveUp, this, [this] { end({}); });
}

StreamConnection::~StreamConnection()
{
    if (m_exchange)
        m_exchange->disconnect(this);
}

void StreamConnection::open()
{
    expect(m_times.answer, ErrorCode::TimedOut);
    m_lookup.ask(m_address.url);
}

void StreamConnection::choose(const QNetworkProxy &proxy)
{
    if (m_over)
        return;
    m_proxy = proxy;
    if (DirectExchange::suits(m_address.url) && proxy.type() == QNetworkProxy::NoProxy)
        use(std::make_unique<DirectExchange>(m_address.url,
                                             HttpSignIn{m_address.user, m_address.password}));
    else
        use(std::make_unique<NetworkExchange>(m_address, m_proxy));
    request();
}

void StreamConnection::use(std::unique_ptr<HttpExchange> exchange)
{
    if (m_exchange) { // it may be the one that speaks
        m_exchange->disconnect(this);
        m_exchange.release()->deleteLater();
    }
    m_exchange = std::move(exchange);
    connect(m_exchange.get(), &HttpExchange::accepted, this, &StreamConnection::begin);
    connect(m_exchange.get(), &HttpExchange::readyRead, this, &StreamConnection::readBody);
    connect(m_exchange.get(), &HttpExchange::ended, this, &StreamConnection::finish);
    connect(m_exchange.get(), &HttpExchange::declined, this, [this] {
        use(std::make_unique<NetworkExchange>(m_address, m_proxy));
        m_exchange->ask(m_lastTag);
    });
}

void StreamConnection::request()
{
    m_answer.reset();
    m_pace.reset();
    m_asked = Clock::now();
    expect(m_times.answer, ErrorCode::TimedOut);
    m_exchange->ask(m_lastTag);
}

bool StreamConnection::setPace(Pace pace)
{
    m_pace.setPace(pace);
    return true;
}

void StreamConnection::doubt(std::chrono::milliseconds within)
{
    if (m_deadline.isActive())
        expect(std::min(within, std::chrono::milliseconds(m_due.remainingTime())), m_missed);
}

void StreamConnection::goOn()
{
    if (m_over)
        return;
    if (m_nextSnapshot.isActive()) {
        m_nextSnapshot.stop();
        request();
    } else {
        readBody();
    }
}

void StreamConnection::begin()
{
    m_answer.emplace(m_exchange->contentType());
    expect(m_times.picture, ErrorCode::NoFrames);
}

void StreamConnection::readBody()
{
    while (m_answer && !m_over && m_pace.mayRead()) {
        const qsizetype size = m_exchange->read(m_scratch.data(), m_scratch.size());
        m_answer->append(QByteArrayView(m_scratch.constData(), size));
        takePictures();
        if (m_answer->error())
            end(m_answer->error());
        if (m_exchange->isDrained())
            break;
    }
}

void StreamConnection::takePictures()
{
    while (auto part = m_answer->next()) {
        expect(m_times.picture, ErrorCode::NoFrames);
        if (part->isStandIn) {
            Q_EMIT senderLostCamera();
            continue;
        }
        m_last = *std::move(part);
        handOut();
    }
}

void StreamConnection::handOut()
{
    if (!m_pace.takePicture(m_last.timestamp))
        Q_EMIT alive();
    else
        Q_EMIT pictureArrived(Frame::fromJpeg(m_last.jpeg, m_last.size, Clock::now(), 0));
}

void StreamConnection::finish(const Error &error)
{
    readBody();
    // A password that was right before: many a camera forgets whom it has let in.
    const bool wasRight = error.code == ErrorCode::AuthenticationRefused && !m_last.jpeg.isEmpty();
    if (error)
        end(wasRight ? Error() : error);
    else if (!m_over)
        finishAnswer();
}

void StreamConnection::finishAnswer()
{
    if (m_answer) { // what waited for more bytes is taken or let go
        m_answer->finish();
        takePictures();
        if (m_answer->error()) {
            end(m_answer->error());
            return;
        }
    }
    const bool unchanged = !m_answer && !m_last.jpeg.isEmpty() && !m_lastTag.isEmpty();
    if (unchanged)
        handOut();
    if (unchanged || (m_answer && m_answer->wasSnapshot()))
        finishSnapshot();
    else
        end({ErrorCode::ConnectionLost, {}});
}

void StreamConnection::finishSnapshot()
{
    m_deadline.stop();
    if (m_answer) {
        m_lastTag = m_exchange->tag();
        if (m_lastTag.size() > maxTag)
            m_lastTag.clear();
    }
    // The next ones come over one connection, which is kept alive.
    if (!m_exchange->mayAskAgain())
        use(std::make_unique<NetworkExchange>(m_address, m_proxy));
    const auto interval = m_pace.pace() == Pace::Full ? m_times.snapshot
                                                      : std::max(m_times.snapshot, m_times.idle);
    const auto rest =
            std::chrono::ceil<std::chrono::milliseconds>(m_asked + interval - Clock::now());
    m_nextSnapshot.start(std::max(rest, 0ms));
}

void StreamConnection::expect(std::chrono::milliseconds within, ErrorCode orElse)
{
    m_missed = orElse;
    m_due = QDeadlineTimer(within);
    // A picture moves it back, and many come: the timer is started again when it has run out.
    if (!m_deadline.isActive() || m_deadline.remainingTimeAsDuration() > within)
        m_deadline.start(within);
}

void StreamConnection::checkDeadline()
{
    if (m_due.hasExpired())
        end({m_missed, {}});
    else
        m_deadline.start(std::chrono::milliseconds(m_due.remainingTime()));
}

void StreamConnection::end(const Error &error)
{
    if (std::exchange(m_over, true))
        return;
    m_deadline.stop();
    m_nextSnapshot.stop();
    m_pace.reset();
    if (m_exchange) {
        m_certificate = m_exchange->certificate();
        m_exchange->disconnect(this);
    }
    Q_EMIT ended(error);
}

} // namespace vedette
