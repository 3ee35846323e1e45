// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/source.h"

#include <QDialog>

namespace vedette {

/// Shows the certificate of a camera that is not trusted and asks whether to trust that one. It
/// changes nothing itself: accepted means yes.
/// Thread: main.
class CertificateDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `status` is of a camera that failed with CertificateUntrusted or CertificateChanged.
    CertificateDialog(const QString &camera, const SourceStatus &status, QWidget *parent = nullptr);

    /// SHA-256 of what is shown; empty when it cannot be read.
    const QByteArray &fingerprint() const { return m_fingerprint; }

private:
    QByteArray m_fingerprint;
};

} // namespace vedette
