// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/play/playerrun.h"

#include <QDeadlineTimer>

#include <utility>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds patience = 3s;

} // namespace

PlayerRun::PlayerRun(const QUrl &url, std::shared_ptr<PlayerOutput> output)
    : m_thread(std::make_unique<QThread>())
    , m_worker(new PlayerWorker(url, std::move(output)))
{
    m_thread->setObjectName(u"player"_s);
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::started, m_worker, &PlayerWorker::run);
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_thread.get(), &QThread::finished, this, &PlayerRun::closed);
    connect(m_worker, &PlayerWorker::answered, this, &PlayerRun::answered);
    connect(m_worker, &PlayerWorker::failed, this, &PlayerRun::failed);
    m_thread->start();
}

PlayerRun::~PlayerRun()
{
    close();
    if (m_thread->wait(QDeadlineTimer(patience)))
        return;
    // It ends by itself if what it waits for ever comes.
    QThread *stuck = m_thread.release();
    connect(stuck, &QThread::finished, stuck, &QObject::deleteLater);
}

void PlayerRun::close()
{
    if (std::exchange(m_closing, true))
        return;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] {
        worker->close();
        worker->thread()->quit();
    });
}

void PlayerRun::closeLater(std::unique_ptr<PlayerRun> run)
{
    run->close();
    QThread *const thread = QThread::currentThread();
    if (thread->loopLevel() == 0)
        return; // the thread ends: nobody would come back to it
    PlayerRun *const closing = run.release();
    connect(closing, &PlayerRun::closed, closing, &QObject::deleteLater);
    connect(thread, &QThread::finished, closing, &QObject::deleteLater);
}

} // namespace vedette
