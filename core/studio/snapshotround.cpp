// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/snapshotround.h"

#include "core/base/mailbox.h"
#include "core/studio/camera.h"

#include <QPointer>

#include <algorithm>

namespace vedette {

/// Waits for a camera's next picture.
class SnapshotRound::Catch final : private FrameSink
{
public:
    Catch(Camera &camera, qsizetype place, SnapshotRound &round)
        : m_camera(&camera)
        , m_place(place)
        , m_round(round)
    {
        camera.addSink(*this);
    }
    ~Catch() override
    {
        if (m_camera)
            m_camera->removeSink(*this);
    }
    Q_DISABLE_COPY_MOVE(Catch)

    qsizetype place() const { return m_place; }
    std::optional<Frame> take() { return m_caught.take(); }

private:
    Needs needs() const override { return Needs::AnyPicture; }
    void takeFrame(const Frame &frame) override
    {
        if (m_caught.put(frame))
            QMetaObject::invokeMethod(&m_round, &SnapshotRound::follow, Qt::QueuedConnection);
    }

    QPointer<Camera> m_camera;
    const qsizetype m_place;
    SnapshotRound &m_round;
    Mailbox<Frame> m_caught;
};

SnapshotRound::SnapshotRound(QObject *parent)
    : QObject(parent)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &SnapshotRound::finish);
}

SnapshotRound::~SnapshotRound() = default;

void SnapshotRound::add(const Snapshot &snapshot)
{
    m_snapshots += snapshot;
}

void SnapshotRound::addNext(Camera &camera)
{
    m_snapshots += Snapshot{camera.name(), {}};
    m_catches.push_back(std::make_unique<Catch>(camera, m_snapshots.size() - 1, *this));
}

void SnapshotRound::start(std::chrono::milliseconds patience)
{
    m_deadline.start(patience);
    follow();
}

void SnapshotRound::follow()
{
    std::erase_if(m_catches, [this](const std::unique_ptr<Catch> &each) {
        auto frame = each->take();
        if (frame)
            m_snapshots[each->place()].frame = std::move(*frame);
        return bool(frame);
    });
    if (m_catches.empty() && m_deadline.isActive())
        finish();
}

void SnapshotRound::finish()
{
    if (std::exchange(m_finished, true))
        return;
    m_deadline.stop();
    m_catches.clear();
    Q_EMIT finished(m_snapshots);
}

} // namespace vedette
