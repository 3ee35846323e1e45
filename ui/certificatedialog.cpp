// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificatedialog.h"

#include "ui/faulttext.h"
#include "ui/plainbuttons.h"
#include "ui/scrollpage.h"
#include "ui/windowplace.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSslCertificate>
#include <QVBoxLayout>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr int textWidth = 460;
constexpr qsizetype maxName = 120; // a peer chooses its names
constexpr qsizetype bytesInLine = 16;

QLabel *makeLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWordWrap(true);
    return label;
}

QString nameText(const QStringList &common, const QStringList &organization)
{
    QStringList parts = common + organization;
    parts.removeAll(QString());
    parts.removeDuplicates();
    const QString name = parts.join(u", "_s).simplified();
    if (name.isEmpty())
        return CertificateDialog::tr("(no name)");
    return name.size() > maxName ? name.left(maxName) + u'…' : name;
}

QString validityText(const QSslCertificate &certificate)
{
    const QLocale locale;
    const auto day = [&](const QDateTime &time) {
        return locale.toString(time.toLocalTime().date(), QLocale::ShortFormat);
    };
    QString span = CertificateDialog::tr("%1 to %2", "two days")
                           .arg(day(certificate.effectiveDate()), day(certificate.expiryDate()));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (certificate.expiryDate() < now)
        return CertificateDialog::tr("%1: it has expired", "span of time").arg(span);
    if (certificate.effectiveDate() > now)
        return CertificateDialog::tr("%1: it is not valid yet", "span of time").arg(span);
    return span;
}

// Pairs of digits as other programs print them, in lines that can be compared.
QString fingerprintText(const QByteArray &fingerprint)
{
    QStringList lines;
    for (qsizetype at = 0; at < fingerprint.size(); at += bytesInLine)
        lines += QString::fromLatin1(fingerprint.mid(at, bytesInLine).toHex(':').toUpper());
    return lines.join(u'\n');
}

} // namespace

CertificateDialog::CertificateDialog(const QString &camera, const SourceStatus &status,
                                     QWidget *parent)
    : QDialog(parent)
{
    const QSslCertificate certificate(status.certificate, QSsl::Der);
    if (!certificate.isNull())
        m_fingerprint = certificate.digest(QCryptographicHash::Sha256);
    const bool changed = status.error.code == ErrorCode::CertificateChanged;
    setWindowTitle(tr("Certificate of “%1”").arg(camera));

    auto *question = makeLabel(faultText({status.error.code, {}}));
    question->setObjectName(u"question"_s);
    QFont strong = question->font();
    strong.setBold(changed);
    question->setFont(strong);
    auto *form = new QFormLayout;
    const auto addRow = [form](const QString &name, const QString &label, const QString &text) {
        auto *value = makeLabel(text);
        value->setObjectName(name);
        value->setAccessibleName(label);
        form->addRow(label, value);
        return value;
    };
    addRow(u"subject"_s, tr("Belongs to:"),
           nameText(certificate.subjectInfo(QSslCertificate::CommonName),
                    certificate.subjectInfo(QSslCertificate::Organization)));
    addRow(u"issuer"_s, tr("Issued by:"),
           nameText(certificate.issuerInfo(QSslCertificate::CommonName),
                    certificate.issuerInfo(QSslCertificate::Organization)));
    addRow(u"validity"_s, tr("Valid:"), validityText(certificate));
    QLabel *fingerprint = addRow(u"fingerprint"_s, tr("SHA-256:"), fingerprintText(m_fingerprint));
    fingerprint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    fingerprint->setWordWrap(false);
    if (!status.error.detail.isEmpty())
        addRow(u"reason"_s, tr("Not trusted:"), status.error.detail);
    auto *meaning = makeLabel(tr("Trusting it holds for this certificate and this camera alone."));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *trust = buttons->addButton(changed ? tr("Trust the new certificate")
                                                    : tr("Trust this certificate"),
                                            QDialogButtonBox::AcceptRole);
    trust->setObjectName(u"trust"_s);
    trust->setEnabled(!m_fingerprint.isEmpty());
    trust->setAutoDefault(false); // never by a hasty Enter
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    plainButtons(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *page = new QWidget;
    auto *read = new QVBoxLayout(page);
    read->setContentsMargins({});
    read->addWidget(question);
    read->addLayout(form);
    read->addWidget(meaning);
    read->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new ScrollPage(page), 1);
    layout->addWidget(buttons);
    setMinimumWidth(textWidth);
    fitScreen(*this);
}

} // namespace vedette
