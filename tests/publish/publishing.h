// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publish/publisher.h"

#include <QByteArray>
#include <QColor>
#include <QSize>
#include <QString>
#include <QTimer>

namespace vedette::test {

/// Why nothing can be published here; empty where it can.
QString whyNothingIsPublished();

/// The usual times, but short.
PublishTimes quickTimes();

/// As many pictures a second as a Feed gives.
PublishTarget targetAt(const QString &url);

/// A camera that gives the same picture again and again.
class Feed final
{
public:
    Feed(Publisher &publisher, QSize size, const QColor &colour, int fps = 50);

    void show(QSize size, const QColor &colour);
    void give();
    void pause() { m_timer.stop(); }
    void resume() { m_timer.start(); }

private:
    Publisher &m_publisher;
    QSize m_size;
    QByteArray m_jpeg;
    quint64 m_count = 0;
    QTimer m_timer;
};

/// Whether it is within ten seconds.
bool isPublished(const Publisher &publisher);

/// Whether a colour came through JPEG and H.264.
bool isAbout(const QColor &seen, const QColor &wanted);

} // namespace vedette::test
