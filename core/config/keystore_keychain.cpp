// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/keystore.h"

#include <qt6keychain/keychain.h>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

QString service()
{
    return u"Vedette"_s;
}

Error errorOf(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::NoError)
        return {};
    return {ErrorCode::KeyStoreFailed, job.errorString()};
}

// Jobs delete themselves when they are done.
class SystemKeyStore final : public QObject, public KeyStore
{
public:
    void read(const QString &key, std::function<void(const Result<QString> &)> then) override
    {
        auto *job = new QKeychain::ReadPasswordJob(service());
        job->setKey(key);
        connect(job, &QKeychain::Job::finished, this, [job, then = std::move(then)] {
            if (const Error error = errorOf(*job))
                then(error);
            else
                then(job->textData());
        });
        job->start();
    }

    void write(const QString &key, const QString &secret,
               std::function<void(const Error &)> then) override
    {
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setKey(key);
        job->setTextData(secret);
        connect(job, &QKeychain::Job::finished, this,
                [job, then = std::move(then)] { then(errorOf(*job)); });
        job->start();
    }

    void remove(const QString &key) override
    {
        auto *job = new QKeychain::DeletePasswordJob(service());
        job->setKey(key);
        job->start();
    }
};

} // namespace

std::unique_ptr<KeyStore> makeSystemKeyStore()
{
    return std::make_unique<SystemKeyStore>();
}

} // namespace vedette
