// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/publish/publishing.h"

#include "core/base/framesink.h"
#include "core/publish/publishmodule.h"
#include "tests/publish/mediaserver.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

#include <cstdlib>

namespace vedette::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray jpegOf(QSize size, const QColor &colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpg", 90);
    return buffer.data();
}

} // namespace

QString whyNothingIsPublished()
{
    const Error problem = publishingProblem();
    if (problem.code == ErrorCode::PublishingAbsent && problem.detail.isEmpty())
        return u"it was built without"_s;
    return MediaServer::isInstalled() ? QString() : u"nginx or its RTMP module is not installed"_s;
}

PublishTimes quickTimes()
{
    return {.retry = {50ms, 200ms, 0.2},
            .call = 2s,
            .measure = 100ms,
            .keyFrame = 200ms, // viewers wait for one
            .steady = 100ms};
}

PublishTarget targetAt(const QString &url)
{
    return {.url = url, .fps = 50};
}

Feed::Feed(Publisher &publisher, QSize size, const QColor &colour, int fps)
    : m_publisher(publisher)
{
    show(size, colour);
    publisher.setCameraLive(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { give(); });
    m_timer.start(1000 / fps);
}

void Feed::show(QSize size, const QColor &colour)
{
    m_size = size;
    m_jpeg = jpegOf(size, colour);
}

void Feed::give()
{
    m_publisher.sink().takeFrame(Frame::fromJpeg(m_jpeg, m_size, Clock::now(), ++m_count));
}

bool isPublished(const Publisher &publisher)
{
    return QTest::qWaitFor([&] { return publisher.status().state == PublishState::Publishing; },
                           10'000);
}

bool isAbout(const QColor &seen, const QColor &wanted)
{
    const auto near = [](int a, int b) {
        return std::abs(a - b) <= 6;
    };
    return near(seen.red(), wanted.red()) && near(seen.green(), wanted.green()) &&
           near(seen.blue(), wanted.blue());
}

} // namespace vedette::test
