// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/onvifanswers.h"

namespace vedette {

bool wantsSignIn(const Error &error)
{
    return error.code == ErrorCode::AuthenticationNeeded ||
           error.code == ErrorCode::AuthenticationRefused;
}

void OnvifAnswers::ask(const QUrl &service, const QString &user, const QString &password)
{
    if (m_asking == 0)
        m_queries.clear();
    m_queries.push_back(std::make_unique<OnvifQuery>(service, user, password));
    ++m_asking;
    connect(m_queries.back().get(), &OnvifQuery::finished, this,
            [this, service](const QList<OnvifStream> &streams, const Error &error) {
                take(service, streams, error);
            });
    m_queries.back()->start();
}

void OnvifAnswers::take(const QUrl &service, const QList<OnvifStream> &streams, const Error &error)
{
    const bool wanted = m_answers.value(service).wantsSignIn || wantsSignIn(error);
    m_answers[service] = {streams, error, wanted};
    if (--m_asking == 0)
        Q_EMIT answered();
}

void OnvifAnswers::forgetRefusals()
{
    for (Answer &answer : m_answers)
        if (wantsSignIn(answer.error))
            answer.error = {};
}

} // namespace vedette
