// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/certificatetrust.h"

#include <QCryptographicHash>
#include <QStringList>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

QString reasons(const QList<QSslError> &errors)
{
    QStringList words;
    for (const QSslError &error : errors)
        words += error.errorString();
    words.removeDuplicates();
    return words.join(u"; "_s);
}

} // namespace

Error judgeCertificate(const RemoteAddress &address, const QUrl &url,
                       const QSslCertificate &certificate, const QList<QSslError> &errors)
{
    if (certificate.isNull() || url.host() != address.url.host())
        return {ErrorCode::TlsFailed, reasons(errors)};
    if (address.trustedCertificate.isEmpty())
        return {ErrorCode::CertificateUntrusted, reasons(errors)};
    if (certificate.digest(QCryptographicHash::Sha256) == address.trustedCertificate)
        return {};
    return {ErrorCode::CertificateChanged, reasons(errors)};
}

} // namespace vedette
