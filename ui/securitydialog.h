// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/configuration.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace vedette {

class CopyButton;

/// HTTPS and its certificate, the names and web sites that sharing answers to, and the end of
/// signed links, on a copy of the settings.
class SecurityDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SecurityDialog(const ShareConfig &share, QWidget *parent = nullptr);

    /// After accept().
    const ShareConfig &share() const { return m_share; }

    void accept() override;

private:
    QWidget *makeHttpsBox();
    QWidget *makeNamesBox();
    QWidget *fileRow(QLineEdit *edit, const QString &title);
    ShareConfig wanted() const;
    QString problem() const;
    void showFingerprint();
    void makeNewCertificate();
    void endLinks();

    ShareConfig m_share;
    bool m_endsLinks = false;
    QComboBox *m_https;
    QLineEdit *m_certificate;
    QLineEdit *m_key;
    QLabel *m_fingerprint;
    CopyButton *m_copy;
    QPushButton *m_newCertificate;
    QLineEdit *m_hosts;
    QLineEdit *m_origins;
    QPushButton *m_newLinks;
    QLabel *m_problem;
};

} // namespace vedette
