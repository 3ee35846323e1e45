// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/publishworker.h"

#include "core/base/threadpriority.h"
#include "core/publish/publishmodule.h"

#include <QEventLoop>
#include <QHostInfo>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTimer>
#include <QUrl>

#include <algorithm>

namespace vedette {

namespace {

Q_LOGGING_CATEGORY(publishCategory, "publish")

constexpr auto tick = 50ms; // in which a look-up notices that it is to end
constexpr Clock::duration smallestStep = 1ms;
constexpr Clock::duration longSleep = 1h; // without an end not every clock can sleep

// Who hangs up at once says no.
Error refusal(const Error &error)
{
    return error.code == ErrorCode::ConnectionLost ? Error{ErrorCode::PublishRefused, {}} : error;
}

} // namespace

void PublishExchange::takeFrame(const Frame &frame)
{
    if (!frame.isNull())
        meter.count(frame);
    frames.put(frame);
}

PublishWorker::PublishWorker(PublishTarget target, const PublishTimes &times,
                             std::shared_ptr<PublishExchange> exchange)
    : m_target(std::move(target))
    , m_times(times)
    , m_exchange(std::move(exchange))
    , m_retry(times.retry, [] { return QRandomGenerator::global()->generateDouble(); })
{
}

PublishWorker::~PublishWorker() = default;

void PublishWorker::run()
{
    giveWayToOthers();
    tell(PublishState::Starting);
    while (const auto first = awaitFirst()) {
        const Error error = stream(*first);
        if (m_writer)
            m_writer->close();
        m_tunnel.reset();
        if (m_exchange->frames.isClosed())
            return;
        if (!error)
            continue; // the pictures have another size now
        if (error.code == ErrorCode::NoFrames) {
            tell(PublishState::Starting, error);
        } else if (isTransient(error.code)) {
            const Clock::time_point retryAt = Clock::now() + m_retry.next();
            tell(PublishState::Waiting, error, retryAt);
            if (!m_exchange->frames.sleep(retryAt))
                return;
        } else {
            tell(PublishState::Failed, error);
            while (m_exchange->frames.sleep(Clock::now() + longSleep)) {
            }
            return;
        }
    }
}

/// The first picture of a stream, when it is known how many come. Nothing: it is to end.
std::optional<Frame> PublishWorker::awaitFirst()
{
    std::optional<Frame> first;
    while (!first || first->isNull()) {
        first = m_exchange->frames.take(Clock::now() + longSleep);
        if (m_exchange->frames.isClosed())
            return {};
    }
    const Clock::time_point until = Clock::now() + m_times.measure;
    while (!std::exchange(m_isMeasured, Clock::now() >= until)) {
        const auto next = m_exchange->frames.take(until);
        if (m_exchange->frames.isClosed())
            return {};
        if (next)
            first = next;
    }
    return first;
}

/// FFmpeg would ask for the host's address without being able to be interrupted.
Error PublishWorker::resolve()
{
    QEventLoop loop;
    std::optional<QHostInfo> found;
    const int id =
            QHostInfo::lookupHost(QUrl(m_target.url).host(), &loop, [&](const QHostInfo &host) {
                found = host;
                loop.quit();
            });
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &loop, [&] {
        if (m_exchange->limit.isOver())
            loop.quit();
    });
    watch.start(tick);
    if (!found)
        loop.exec();
    QHostInfo::abortHostLookup(id);
    if (!found)
        return {ErrorCode::TimedOut, {}};
    if (found->error() != QHostInfo::NoError)
        return {ErrorCode::HostNotFound, QUrl(m_target.url).host()};
    return {};
}

Error PublishWorker::open(const Frame &first)
{
    m_exchange->limit.set(m_times.call);
    if (Error error = resolve())
        return error;
    if (!m_writer) {
        auto made = makeStreamWriter(m_exchange->limit);
        if (!made)
            return made.error();
        m_writer = std::move(*made);
    }
    m_picture.reset();
    if (!take(first))
        return {ErrorCode::NoFrames, {}};
    m_size = m_picture->size;
    const double fps = std::clamp(m_exchange->meter.stats().fps, 1.0, m_target.fps);
    QByteArray url = m_target.url.toUtf8();
    if (TlsTunnel::isNeededFor(m_target.url)) {
        m_tunnel = std::make_unique<TlsTunnel>(m_target.url);
        url = m_tunnel->url();
    }
    Error error = m_writer->open({url, m_target.kilobits, fps, m_size, m_target.encoders});
    if (error && m_tunnel)
        if (Error cause = m_tunnel->takeError())
            return cause;
    return error;
}

/// Until it ends: without an error when the pictures have another size.
Error PublishWorker::stream(const Frame &first)
{
    if (const Error error = open(first))
        return refusal(error);
    m_opened = Clock::now();
    m_sent = m_opened;
    m_begin = m_time;
    m_due = m_opened;
    m_nextKey = m_opened;
    m_bytesBefore = m_exchange->sentBytes;
    Error error = send();
    while (!error && isSameSize() && !m_exchange->frames.isClosed())
        error = sendNext();
    return isTaken() ? error : refusal(error);
}

bool PublishWorker::isSameSize() const
{
    return !m_picture || m_picture->size == m_size;
}

Error PublishWorker::sendNext()
{
    if (!m_exchange->frames.sleep(m_due))
        return {};
    const auto frame = m_exchange->frames.take(m_sent + m_times.repeat);
    if (frame && take(*frame))
        return isSameSize() ? send() : Error();
    if (frame || m_exchange->frames.isClosed())
        return {};
    return repeat();
}

/// Of a camera that gives pictures seldom.
Error PublishWorker::repeat()
{
    const Clock::time_point now = Clock::now();
    m_sent = now; // whether or not, to look again after a while
    if (m_exchange->isCameraLive && m_picture) {
        m_time = std::max(m_time + smallestStep, now);
        return send();
    }
    return now - m_pictured > m_times.pictures ? Error{ErrorCode::NoFrames, {}} : Error();
}

/// Whether the frame is a picture that can be sent: the newest one from now on.
bool PublishWorker::take(const Frame &frame)
{
    const auto picture =
            frame.isNull() ? Result<PlaneView>(ErrorCode::NoFrames) : m_planes.read(frame);
    if (!picture) {
        // What is there may have been written over, or is to be shown no more.
        m_picture.reset();
        return false;
    }
    m_picture = *picture;
    m_pictured = Clock::now();
    m_time = std::max(m_time + smallestStep, frame.captured());
    return true;
}

/// The newest picture.
Error PublishWorker::send()
{
    const auto interval = std::chrono::duration_cast<Clock::duration>(
            std::chrono::duration<double>(1 / m_target.fps));
    const Clock::time_point now = Clock::now();
    const bool isKey = now >= m_nextKey;
    if (isKey)
        m_nextKey = now + m_times.keyFrame;
    m_due = std::max(m_due, now - interval) + interval;
    m_exchange->limit.set(m_times.call);
    using Key = StreamWriter::Key;
    if (Error error =
                m_writer->write(*m_picture, m_time - m_begin, isKey ? Key::Now : Key::AsItComes))
        return error;
    noteSent();
    return {};
}

void PublishWorker::noteSent()
{
    m_sent = Clock::now();
    ++m_exchange->sentFrames;
    m_exchange->sentBytes = m_bytesBefore + m_writer->bytes();
    if (m_status.state != PublishState::Publishing && isTaken()) {
        qCInfo(publishCategory, "Publishing to %s by %s",
               qUtf8Printable(publishedPlace(m_target.url)), qUtf8Printable(m_writer->encoder()));
        tell(PublishState::Publishing);
    }
    if (m_sent - m_opened >= m_times.proven)
        m_retry.reset();
}

void PublishWorker::tell(PublishState state, const Error &error, Clock::time_point retryAt)
{
    m_status = {state, error, QDateTime::currentDateTime(), retryAt,
                state == PublishState::Publishing ? m_writer->encoder() : QString()};
    if (m_exchange->status.put(m_status))
        m_exchange->statusWaker.wake();
}

} // namespace vedette
