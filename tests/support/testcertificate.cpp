// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testcertificate.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace vedette::test {

using namespace Qt::StringLiterals;

QByteArray TestCertificate::fingerprint() const
{
    return certificate.digest(QCryptographicHash::Sha256);
}

TestCertificate makeCertificate(const QString &name)
{
    const QTemporaryDir dir;
    QProcess openssl;
    openssl.setWorkingDirectory(dir.path());
    openssl.start(u"openssl"_s,
                  u"req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 2 "
                  "-subj /O=Sentry/CN=%1"_s.arg(name)
                          .split(u' '));
    QFile key(dir.filePath(u"key.pem"_s));
    if (!openssl.waitForFinished() || openssl.exitCode() != 0 || !key.open(QIODevice::ReadOnly))
        return {QSslCertificate(), QSslKey()};
    return {QSslCertificate::fromPath(dir.filePath(u"cert.pem"_s)).value(0),
            QSslKey(&key, QSsl::Rsa)};
}

} // namespace vedette::test
