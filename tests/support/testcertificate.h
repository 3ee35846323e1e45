// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>

namespace vedette::test {

/// A certificate that signs for itself, and its key. Each one made is another.
struct TestCertificate
{
    QSslCertificate certificate;
    QSslKey key;

    QByteArray fingerprint() const; ///< SHA-256
};

/// Made by the openssl program for a machine called `name`. Null when that fails.
TestCertificate makeCertificate(const QString &name = QStringLiteral("127.0.0.1"));

} // namespace vedette::test
