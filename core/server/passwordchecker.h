// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QPointer>
#include <QThreadPool>

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace vedette {

/// Checks passwords against their hashes, which is slow on purpose, without holding the server up:
/// one at a time, in a thread of its own. Answers are remembered for a while under a keyed hash, as
/// clients send the password with every request. What waits is bounded; those who have signed in
/// before have places of their own and come first.
/// Thread: one with an event loop; it owns another.
class PasswordChecker final : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t maxWaiting = 32; ///< of each kind
    static constexpr size_t maxRemembered = 1024;
    static constexpr auto rightFor = std::chrono::hours(1);
    static constexpr auto wrongFor = 5min;

    struct Question
    {
        QHostAddress address; ///< an answer holds for that one alone
        QByteArray user;
        QByteArray password; ///< UTF-8
        QByteArray hash;     ///< of the password
        bool exists = true;  ///< false: take as long, and say no
    };
    enum class Place { Stranger, Known };
    enum class Taken {
        Asked,
        Joined, ///< the same question is being answered already
        Full,   ///< not taken: too many wait
    };
    /// Gets nothing when reset() came before the answer.
    using Answer = std::function<void(std::optional<bool> right)>;

    explicit PasswordChecker(QObject *parent = nullptr);
    ~PasswordChecker() override;

    /// Forgets all it knows. Those who wait are told at once.
    void reset();

    /// The answer, if it is remembered.
    std::optional<bool> remembered(const Question &question, Clock::time_point now) const;

    /// Calls `answer` later, unless `context` is gone by then. Before, where it was Asked, it calls
    /// `whenKnown`, whoever is gone.
    Taken ask(const Question &question, Place place, QObject *context, const Answer &answer,
              const std::function<void(bool right)> &whenKnown = {});

private:
    struct Asker
    {
        QPointer<QObject> context;
        Answer answer;
    };
    struct Job
    {
        QByteArray key;
        Question question;
        std::function<void(bool right)> whenKnown;
        std::vector<Asker> askers;
    };
    struct Remembered
    {
        bool right;
        Clock::time_point until;
    };

    QByteArray keyOf(const Question &question) const;
    Job *find(const QByteArray &key);
    static void answer(const Job &job, std::optional<bool> right);
    void startNext();
    void finish(int run, bool right);
    void remember(const QByteArray &key, bool right, Clock::time_point now);

    QByteArray m_secret;
    QThreadPool m_pool{this};
    int m_run = 0; // counts resets: an answer from before one is ignored
    std::optional<Job> m_current;
    std::deque<Job> m_known;
    std::deque<Job> m_strangers;
    QHash<QByteArray, Remembered> m_remembered;
    std::deque<QByteArray> m_order; // of m_remembered
};

} // namespace vedette
