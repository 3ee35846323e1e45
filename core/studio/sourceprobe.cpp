// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/sourceprobe.h"

namespace vedette {

SourceProbe::SourceProbe(std::unique_ptr<Source> source, std::chrono::milliseconds within,
                         QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(within);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end({}, {ErrorCode::TimedOut, {}}); });
    connect(m_source.get(), &Source::statusChanged, this, &SourceProbe::takeStatus);
}

SourceProbe::~SourceProbe()
{
    m_source->disconnect(this);
    m_source->stop();
}

void SourceProbe::start()
{
    m_deadline.start();
    m_source->start(*this);
}

void SourceProbe::takeFrame(const Frame &frame)
{
    if (m_seen.exchange(true))
        return;
    QMetaObject::invokeMethod(
            this, [this, size = frame.size()] { end(size, {}); }, Qt::QueuedConnection);
}

void SourceProbe::takeStatus(const SourceStatus &status)
{
    if (status.state == SourceState::Waiting || status.state == SourceState::Failed)
        end({}, status.error);
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): stopping changes what a status held
void SourceProbe::end(QSize size, Error error)
{
    if (std::exchange(m_over, true))
        return;
    m_deadline.stop();
    m_source->disconnect(this);
    m_source->stop();
    Q_EMIT finished(size, error);
}

} // namespace vedette
