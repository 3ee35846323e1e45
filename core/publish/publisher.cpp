// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/publisher.h"

#include "core/publish/publishworker.h"

#include <QThread>
#include <QUrl>

namespace vedette {

using namespace Qt::StringLiterals;

Publisher::Publisher(const PublishTarget &target, const PublishTimes &times)
    : m_exchange(std::make_shared<PublishExchange>())
{
    m_status.since = QDateTime::currentDateTime();
    m_exchange->statusWaker.attach(*this, [this] {
        if (const auto status = m_exchange->status.take()) {
            m_status = *status;
            Q_EMIT statusChanged();
        }
    });
    m_thread.reset(QThread::create([target, times, exchange = m_exchange] {
        PublishWorker(target, times, exchange).run();
    }));
    m_thread->setObjectName(u"publish"_s);
    m_thread->start();
}

Publisher::~Publisher()
{
    m_exchange->statusWaker.detach();
    stop();
    m_thread->wait();
}

void Publisher::stop()
{
    m_exchange->limit.end();
    m_exchange->frames.close();
}

FrameSink &Publisher::sink()
{
    return *m_exchange;
}

void Publisher::setCameraLive(bool isLive)
{
    m_exchange->isCameraLive = isLive;
}

void Publisher::forgetPictures()
{
    m_exchange->takeFrame({});
}

quint64 Publisher::frames() const
{
    return m_exchange->sentFrames;
}

quint64 Publisher::bytes() const
{
    return m_exchange->sentBytes;
}

quint64 Publisher::dropped() const
{
    return m_exchange->frames.dropped();
}

QString publishedPlace(const QString &url)
{
    const QUrl parts(url);
    const QString port = parts.port() > 0 ? u":%1"_s.arg(parts.port()) : QString();
    const QString host = parts.host().contains(u':') ? u'[' + parts.host() + u']' : parts.host();
    return parts.scheme() + u"://"_s + host + port;
}

} // namespace vedette
