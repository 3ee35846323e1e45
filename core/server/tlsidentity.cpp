// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/tlsidentity.h"

#include "core/base/errordetail.h"
#include "core/server/selfsigned.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslEllipticCurve>
#include <QSslKey>
#include <QSslSocket>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFileSize = qint64(1024) * 1024;

// Mozilla's "intermediate" less what has no forward secrecy. TLS 1.3 first.
const QStringList cipherNames{u"TLS_AES_128_GCM_SHA256"_s,       u"TLS_AES_256_GCM_SHA384"_s,
                              u"TLS_CHACHA20_POLY1305_SHA256"_s, u"ECDHE-ECDSA-AES128-GCM-SHA256"_s,
                              u"ECDHE-RSA-AES128-GCM-SHA256"_s,  u"ECDHE-ECDSA-AES256-GCM-SHA384"_s,
                              u"ECDHE-RSA-AES256-GCM-SHA384"_s,  u"ECDHE-ECDSA-CHACHA20-POLY1305"_s,
                              u"ECDHE-RSA-CHACHA20-POLY1305"_s};
const QStringList curveNames{u"X25519"_s, u"prime256v1"_s, u"secp384r1"_s};

QSslKey readKey(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa}) {
        QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::FileUnreadable, u"%1: %2"_s.arg(path, file.errorString())};
    return file.read(maxFileSize);
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const Identity &identity)
{
    const auto unusable = [](const QString &why) {
        return Error{ErrorCode::CertificateUnusable, why};
    };
    if (!QSslSocket::supportsSsl())
        return unusable(ErrorDetail::tr("this system has no TLS library"));
    const auto certificates = QSslCertificate::fromData(identity.certificates);
    if (certificates.isEmpty() || certificates.first().isNull())
        return unusable(ErrorDetail::tr("there is no certificate in PEM form"));
    const QSslKey key = readKey(identity.key);
    if (key.isNull())
        return unusable(ErrorDetail::tr(
                "there is no RSA or EC private key in PEM form without a password"));
    if (!keyBelongs(identity))
        return unusable(ErrorDetail::tr("the private key is not that of the certificate"));
    if (certificates.first().expiryDate() < QDateTime::currentDateTimeUtc())
        return unusable(ErrorDetail::tr("the certificate has expired"));

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setCaCertificates({}); // nobody is verified: reading them would cost each client
    configuration.setLocalCertificateChain(certificates);
    configuration.setPrivateKey(key);
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    QList<QSslCipher> ciphers;
    for (const QString &name : cipherNames) {
        if (const QSslCipher cipher(name); !cipher.isNull())
            ciphers += cipher;
    }
    if (!ciphers.isEmpty())
        configuration.setCiphers(ciphers);
    QList<QSslEllipticCurve> curves;
    for (const QString &name : curveNames) {
        if (const auto curve = QSslEllipticCurve::fromShortName(name); curve.isValid())
            curves += curve;
    }
    configuration.setEllipticCurves(curves);
    return configuration;
}

Result<Identity> readIdentity(const QString &certificateFile, const QString &keyFile)
{
    const auto certificates = readFile(certificateFile);
    if (!certificates)
        return certificates.error();
    const auto key = readFile(keyFile.isEmpty() ? certificateFile : keyFile);
    if (!key)
        return key.error();
    const Identity identity{*certificates, *key};
    if (const auto configuration = tlsConfiguration(identity); !configuration)
        return {ErrorCode::CertificateUnusable,
                u"%1: %2"_s.arg(certificateFile, configuration.error().detail)};
    return identity;
}

QString fingerprint(const Identity &identity)
{
    const auto certificates = QSslCertificate::fromData(identity.certificates);
    return certificates.isEmpty()
                   ? QString()
                   : QString::fromLatin1(
                             certificates.first().digest(QCryptographicHash::Sha256).toHex(':'))
                             .toUpper();
}

QDateTime expiry(const Identity &identity)
{
    const auto certificates = QSslCertificate::fromData(identity.certificates);
    return certificates.isEmpty() ? QDateTime() : certificates.first().expiryDate();
}

} // namespace vedette
