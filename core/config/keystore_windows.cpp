// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/keystore.h"

#include <QObject>

#include <windows.h>

#include <wincred.h>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

std::wstring nameOf(const QString &key)
{
    return (u"Vedette/"_s + key).toStdWString();
}

Error lastError()
{
    return {ErrorCode::KeyStoreFailed, qt_error_string(int(GetLastError())).trimmed()};
}

Result<QString> readNow(const QString &key)
{
    CREDENTIALW *found = nullptr;
    if (!CredReadW(nameOf(key).c_str(), CRED_TYPE_GENERIC, 0, &found))
        return lastError();
    const QString secret = QString::fromUtf8(reinterpret_cast<const char *>(found->CredentialBlob),
                                             qsizetype(found->CredentialBlobSize));
    SecureZeroMemory(found->CredentialBlob, found->CredentialBlobSize);
    CredFree(found);
    return secret;
}

Error writeNow(const QString &key, const QString &secret)
{
    std::wstring name = nameOf(key);
    QByteArray bytes = secret.toUtf8();
    CREDENTIALW credential{};
    credential.Type = CRED_TYPE_GENERIC;
    credential.TargetName = name.data();
    credential.CredentialBlobSize = DWORD(bytes.size());
    credential.CredentialBlob = reinterpret_cast<BYTE *>(bytes.data());
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE; // for this person, on this computer alone
    const Error error = CredWriteW(&credential, 0) ? Error() : lastError();
    SecureZeroMemory(bytes.data(), size_t(bytes.size()));
    return error;
}

/// The credential manager. It asks nothing and answers at once; who asks still gets the answer
/// from the event loop, as from the others.
class CredentialStore final : public QObject, public KeyStore
{
public:
    void read(const QString &key, std::function<void(const Result<QString> &)> then) override
    {
        QMetaObject::invokeMethod(
                this, [key, then = std::move(then)] { then(readNow(key)); }, Qt::QueuedConnection);
    }

    void write(const QString &key, const QString &secret,
               std::function<void(const Error &)> then) override
    {
        QMetaObject::invokeMethod(
                this, [key, secret, then = std::move(then)] { then(writeNow(key, secret)); },
                Qt::QueuedConnection);
    }

    void remove(const QString &key) override
    {
        CredDeleteW(nameOf(key).c_str(), CRED_TYPE_GENERIC, 0);
    }
};

} // namespace

std::unique_ptr<KeyStore> makeSystemKeyStore()
{
    return std::make_unique<CredentialStore>();
}

} // namespace vedette
