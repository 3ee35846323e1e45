// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/discovery/onvifquery.h"

#include <QHash>

#include <memory>
#include <vector>

namespace vedette {

/// What ONVIF cameras have told of their pictures, by the address of their service.
/// Thread: main. Owns the questions.
class OnvifAnswers final : public QObject
{
    Q_OBJECT

public:
    struct Answer
    {
        QList<OnvifStream> streams;
        Error error;
        bool wantsSignIn = false; ///< it has refused once to answer without a right one
    };

    using QObject::QObject;

    /// Asks one; an empty user name: without a sign-in.
    void ask(const QUrl &service, const QString &user, const QString &password);

    bool isAsking() const { return m_asking > 0; }
    /// Nothing yet where it was not asked.
    Answer of(const QUrl &service) const { return m_answers.value(service); }

    /// Takes back that a sign-in was refused, as another one is to be tried.
    void forgetRefusals();

Q_SIGNALS:
    /// All that were asked have answered.
    void answered();

private:
    void take(const QUrl &service, const QList<OnvifStream> &streams, const Error &error);

    QHash<QUrl, Answer> m_answers;
    std::vector<std::unique_ptr<OnvifQuery>> m_queries;
    int m_asking = 0;
};

/// Whether it is the person who can help.
bool wantsSignIn(const Error &error);

} // namespace vedette
