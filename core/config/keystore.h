// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>
#include <memory>

namespace vedette {

/// A place of the system's for secrets, each under a key. It may ask the person to unlock it, so
/// that an answer can take any time; nothing waits for it here.
/// Thread: main. Nothing is called any more after it is gone.
class KeyStore
{
public:
    virtual ~KeyStore() = default;

    /// Errors, here and below: KeyStoreFailed with the system's reason.
    virtual void read(const QString &key, std::function<void(const Result<QString> &)> then) = 0;
    virtual void write(const QString &key, const QString &secret,
                       std::function<void(const Error &)> then) = 0;
    /// As far as it is there.
    virtual void remove(const QString &key) = 0;
};

/// That of the system: the credential manager of Windows; by QtKeychain the Secret Service, KWallet
/// or the keychain of macOS. Null where Vedette was built without. Whether it answers shows only
/// when it is asked.
std::unique_ptr<KeyStore> makeSystemKeyStore();

} // namespace vedette
