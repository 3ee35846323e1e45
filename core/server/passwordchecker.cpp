// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/passwordchecker.h"

#include "core/base/passwordhash.h"
#include "core/server/secretbytes.h"

#include <QMessageAuthenticationCode>

#include <algorithm>
#include <utility>

namespace vedette {

namespace {

constexpr qsizetype secretSize = 32;

} // namespace

PasswordChecker::PasswordChecker(QObject *parent)
    : QObject(parent)
    , m_secret(randomBytes(secretSize))
{
    // One at a time bounds the memory as well as the processor's time.
    m_pool.setMaxThreadCount(1);
    m_pool.setObjectName(QStringLiteral("passwords"));
}

PasswordChecker::~PasswordChecker()
{
    m_pool.waitForDone();
}

void PasswordChecker::reset()
{
    ++m_run;
    m_remembered.clear();
    m_order.clear();
    auto waiting = std::exchange(m_known, {});
    std::move(m_strangers.begin(), m_strangers.end(), std::back_inserter(waiting));
    m_strangers.clear();
    if (auto current = std::exchange(m_current, {}))
        waiting.push_front(*std::move(current));
    for (const Job &job : waiting)
        answer(job, {});
}

std::optional<bool> PasswordChecker::remembered(const Question &question,
                                                Clock::time_point now) const
{
    const auto found = m_remembered.constFind(keyOf(question));
    if (found == m_remembered.constEnd() || found->until < now)
        return {};
    return found->right;
}

PasswordChecker::Taken PasswordChecker::ask(const Question &question, Place place, QObject *context,
                                            const Answer &answer,
                                            const std::function<void(bool right)> &whenKnown)
{
    const QByteArray key = keyOf(question);
    if (Job *job = find(key)) {
        job->askers.push_back({context, answer});
        return Taken::Joined;
    }
    auto &queue = place == Place::Known ? m_known : m_strangers;
    if (queue.size() >= maxWaiting)
        return Taken::Full;
    queue.push_back({key, question, whenKnown, {{context, answer}}});
    startNext();
    return Taken::Asked;
}

QByteArray PasswordChecker::keyOf(const Question &question) const
{
    // No user's name holds a line end, so that nothing else reads the same.
    return QMessageAuthenticationCode::hash(question.address.toString().toLatin1() + '\n' +
                                                    question.user + '\n' + question.password,
                                            m_secret, QCryptographicHash::Sha256);
}

PasswordChecker::Job *PasswordChecker::find(const QByteArray &key)
{
    if (m_current && m_current->key == key)
        return &*m_current;
    for (auto *queue : {&m_known, &m_strangers}) {
        const auto job = std::find_if(queue->begin(), queue->end(),
                                      [&key](const Job &one) { return one.key == key; });
        if (job != queue->end())
            return &*job;
    }
    return nullptr;
}

void PasswordChecker::startNext()
{
    auto &queue = m_known.empty() ? m_strangers : m_known;
    if (m_current || queue.empty())
        return;
    m_current = std::move(queue.front());
    queue.pop_front();
    m_pool.start([this, question = m_current->question, run = m_run] {
        const bool right = passwordMatches(question.hash, question.password) && question.exists;
        QMetaObject::invokeMethod(this, [this, run, right] { finish(run, right); });
    });
}

void PasswordChecker::finish(int run, bool right)
{
    if (run != m_run)
        return;
    const Job done = std::exchange(m_current, std::nullopt).value();
    remember(done.key, right, Clock::now());
    if (done.whenKnown)
        done.whenKnown(right);
    startNext();
    answer(done, right);
}

void PasswordChecker::answer(const Job &job, std::optional<bool> right)
{
    for (const Asker &asker : job.askers) {
        if (asker.context)
            asker.answer(right);
    }
}

void PasswordChecker::remember(const QByteArray &key, bool right, Clock::time_point now)
{
    if (!m_remembered.contains(key))
        m_order.push_back(key);
    m_remembered.insert(key, {right, now + (right ? Clock::duration(rightFor) : wrongFor)});
    if (m_order.size() > maxRemembered) {
        m_remembered.remove(m_order.front());
        m_order.pop_front();
    }
}

} // namespace vedette
