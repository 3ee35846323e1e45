// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/proxylookup.h"

#include <QHostAddress>
#include <QTimer>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>

using namespace Qt::StringLiterals;

namespace vedette {

namespace {

std::atomic<bool> systemIsAsked = false;

bool isHere(const QString &host)
{
    return host == u"localhost"_s || host.endsWith(u".localhost"_s) ||
           QHostAddress(host).isLoopback();
}

} // namespace

struct ProxyLookup::Question : std::enable_shared_from_this<Question>
{
    Question(const QUrl &address, ProxyLookup *from)
        : query(address)
        , asker(from)
    {
    }

    /// Only the first answer counts.
    void answer(const QNetworkProxy &proxy)
    {
        const std::scoped_lock lock(mutex);
        auto *lookup = std::exchange(asker, nullptr);
        if (!lookup)
            return;
        const auto take = [lookup, proxy, question = shared_from_this()] {
            lookup->take(question, proxy);
        };
        QMetaObject::invokeMethod(lookup, take, Qt::QueuedConnection);
    }

    const QNetworkProxyQuery query;
    std::mutex mutex;
    ProxyLookup *asker; // none: it has gone, or has its answer
};

/// Asks the system in a thread of its own, for one after the other. Nobody waits for its end
/// either: a system that does not answer must not keep the program.
class ProxyLookup::Desk final
{
public:
    static Desk &instance()
    {
        static Desk *const desk = new Desk; // it may be at work while the program ends
        return *desk;
    }

    void put(const std::shared_ptr<Question> &question)
    {
        const std::scoped_lock lock(m_mutex);
        std::erase_if(m_waiting, [](const auto &old) { return old.expired(); });
        m_waiting.push_back(question);
        m_came.notify_one();
    }

private:
    Desk() { std::thread(&Desk::work, this).detach(); }

    void work()
    {
        while (true) {
            if (const auto question = next()) {
                systemIsAsked = true;
                const auto proxies = QNetworkProxyFactory::systemProxyForQuery(question->query);
                systemIsAsked = false;
                question->answer(proxies.value(0, QNetworkProxy::NoProxy));
            }
        }
    }

    std::shared_ptr<Question> next()
    {
        std::unique_lock lock(m_mutex);
        m_came.wait(lock, [this] { return !m_waiting.empty(); });
        const auto first = std::move(m_waiting.front());
        m_waiting.pop_front();
        return first.lock();
    }

    std::mutex m_mutex;
    std::condition_variable m_came;
    std::deque<std::weak_ptr<Question>> m_waiting;
};

bool ProxyLookup::isSystemAsked()
{
    return systemIsAsked;
}

ProxyLookup::ProxyLookup(QObject *parent)
    : QObject(parent)
{
}

ProxyLookup::~ProxyLookup()
{
    forget();
}

void ProxyLookup::forget()
{
    if (!m_question)
        return;
    {
        const std::scoped_lock lock(m_question->mutex);
        m_question->asker = nullptr;
    }
    m_question.reset();
}

void ProxyLookup::take(const std::shared_ptr<Question> &question, const QNetworkProxy &proxy)
{
    if (question != m_question)
        return; // it was forgotten on its way
    m_question.reset();
    Q_EMIT found(proxy);
}

void ProxyLookup::ask(const QUrl &address)
{
    forget();
    m_question = std::make_shared<Question>(address, this);
    if (isHere(address.host())) {
        m_question->answer(QNetworkProxy::NoProxy);
        return;
    }
    Desk::instance().put(m_question);
    QTimer::singleShot(patience, this, [question = std::weak_ptr(m_question)] {
        if (const auto late = question.lock())
            late->answer(QNetworkProxy::NoProxy);
    });
}

FoundProxy::FoundProxy(const QNetworkProxy &proxy)
    : m_proxy(proxy)
{
}

QList<QNetworkProxy> FoundProxy::queryProxy(const QNetworkProxyQuery &query)
{
    return {isHere(query.peerHostName()) ? QNetworkProxy(QNetworkProxy::NoProxy) : m_proxy};
}

} // namespace vedette
