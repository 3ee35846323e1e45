// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/securitydialog.h"

#include "core/studio/sharesecrets.h"
#include "ui/copybutton.h"
#include "ui/faulttext.h"
#include "ui/plainbuttons.h"
#include "ui/scrollpage.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr int textWidth = 480;
constexpr qsizetype fingerprintLine = 48; // characters: 16 bytes

QStringList items(const QString &text)
{
    static const QRegularExpression gap(u"[\\s,;]+"_s);
    return text.split(gap, Qt::SkipEmptyParts);
}

QLabel *makeNote(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

SecurityDialog::SecurityDialog(const ShareConfig &share, QWidget *parent)
    : QDialog(parent)
    , m_share(share)
    , m_https(new QComboBox)
    , m_certificate(new QLineEdit(share.certificateFile))
    , m_key(new QLineEdit(share.keyFile))
    , m_fingerprint(new QLabel)
    , m_copy(new CopyButton(tr("Copy"), [this] { return m_fingerprint->text().remove(u'\n'); }))
    , m_newCertificate(new QPushButton(tr("Make a &New One")))
    , m_hosts(new QLineEdit(share.hosts.join(u", "_s)))
    , m_origins(new QLineEdit(share.origins.join(u", "_s)))
    , m_newLinks(new QPushButton(tr("&End All Links")))
    , m_problem(new QLabel)
{
    setWindowTitle(tr("Security of Sharing"));
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->setAccessibleName(tr("What is wrong"));
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    plainButtons(buttons);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeHttpsBox());
    column->addWidget(makeNamesBox());
    column->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new ScrollPage(page), 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    setMinimumWidth(textWidth);
    connect(buttons, &QDialogButtonBox::accepted, this, &SecurityDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showFingerprint();
}

QWidget *SecurityDialog::makeHttpsBox()
{
    m_https->setObjectName(u"https"_s);
    m_https->addItem(tr("Off: whoever is in the network can read along"), int(Https::Off));
    m_https->addItem(tr("HTTPS and HTTP"), int(Https::On));
    m_https->addItem(tr("HTTPS only: HTTP is sent on to it"), int(Https::Only));
    m_https->setCurrentIndex(m_https->findData(int(m_share.https)));
    m_certificate->setObjectName(u"certificate"_s);
    m_certificate->setAccessibleName(tr("Certificate"));
    m_certificate->setPlaceholderText(tr("One that Vedette makes"));
    m_key->setObjectName(u"key"_s);
    m_key->setAccessibleName(tr("Private Key"));
    m_key->setPlaceholderText(tr("In the certificate's file"));
    m_fingerprint->setObjectName(u"fingerprint"_s);
    m_fingerprint->setTextFormat(Qt::PlainText);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse |
                                           Qt::TextSelectableByKeyboard);
    m_copy->setAccessibleName(tr("Copy the fingerprint"));
    m_copy->setAutoDefault(false);
    m_newCertificate->setObjectName(u"newCertificate"_s);
    m_newCertificate->setAutoDefault(false);
    m_newCertificate->setToolTip(
            tr("With this computer's names and addresses as they are now. Whoever trusts the old "
               "one has to trust it anew."));

    auto *fingerprintRow = new QHBoxLayout;
    fingerprintRow->addWidget(m_fingerprint, 1);
    fingerprintRow->addWidget(m_copy, 0, Qt::AlignTop);
    fingerprintRow->addWidget(m_newCertificate, 0, Qt::AlignTop);
    auto *box = new QGroupBox(tr("Encryption"));
    auto *form = new QFormLayout(box);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&HTTPS:"), m_https);
    form->addRow(tr("&Certificate (PEM):"), fileRow(m_certificate, tr("Certificate")));
    form->addRow(tr("&Private key (PEM):"), fileRow(m_key, tr("Private Key")));
    form->addRow(tr("SHA-256:"), fingerprintRow);
    form->addRow(makeNote(tr("Browsers warn of a certificate that Vedette makes, as nobody vouches "
                             "for it: compare these digits with what the browser shows.")));
    connect(m_newCertificate, &QPushButton::clicked, this, &SecurityDialog::makeNewCertificate);
    connect(m_certificate, &QLineEdit::textChanged, this, &SecurityDialog::showFingerprint);
    connect(m_key, &QLineEdit::textChanged, this, &SecurityDialog::showFingerprint);
    connect(m_https, &QComboBox::currentIndexChanged, this, &SecurityDialog::showFingerprint);
    return box;
}

QWidget *SecurityDialog::makeNamesBox()
{
    m_hosts->setObjectName(u"hosts"_s);
    m_hosts->setPlaceholderText(u"cam.example.org"_s);
    m_origins->setObjectName(u"origins"_s);
    m_origins->setPlaceholderText(u"https://home.example.org:8123"_s);
    m_newLinks->setObjectName(u"endLinks"_s);
    m_newLinks->setAutoDefault(false);
    m_newLinks->setToolTip(tr("Links that open a camera without a password stop doing so"));
    auto *box = new QGroupBox(tr("Access"));
    auto *form = new QFormLayout(box);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Other names:"), m_hosts);
    form->addRow(makeNote(tr("By its address and this computer's own name the cameras can be "
                             "reached in any case, by other names only if they stand here.")));
    form->addRow(tr("&Web sites:"), m_origins);
    form->addRow(makeNote(tr("Whose pages may show Vedette's page and read its pictures.")));
    form->addRow(tr("Signed links:"), m_newLinks);
    connect(m_newLinks, &QPushButton::clicked, this, &SecurityDialog::endLinks);
    return box;
}

QWidget *SecurityDialog::fileRow(QLineEdit *edit, const QString &title)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    auto *browse = new QPushButton(tr("Choose…"));
    browse->setAccessibleName(tr("Choose the file: %1").arg(title));
    browse->setAutoDefault(false);
    row->addWidget(edit, 1);
    row->addWidget(browse);
    widget->setFocusProxy(edit);
    connect(browse, &QPushButton::clicked, this, [this, edit, title] {
        const QString path = QFileDialog::getOpenFileName(
                this, title, edit->text(),
                tr("PEM files (*.pem *.crt *.cer *.key);;All files (*)"));
        if (!path.isEmpty())
            edit->setText(path);
    });
    return widget;
}

ShareConfig SecurityDialog::wanted() const
{
    ShareConfig share = m_share;
    share.https = Https(m_https->currentData().toInt());
    share.certificateFile = m_certificate->text().trimmed();
    share.keyFile = share.certificateFile.isEmpty() ? QString() : m_key->text().trimmed();
    share.hosts.clear();
    for (const QString &host : items(m_hosts->text())) {
        const QString normal = normalHost(host);
        share.hosts += normal.isEmpty() ? host : normal;
    }
    share.origins.clear();
    for (const QString &origin : items(m_origins->text())) {
        const QString normal = normalOrigin(origin);
        share.origins += normal.isEmpty() ? origin : normal;
    }
    share.hosts.removeDuplicates();
    share.origins.removeDuplicates();
    if (m_endsLinks)
        share.linkKey = newLinkKey();
    return share;
}

QString SecurityDialog::problem() const
{
    const ShareConfig share = wanted();
    for (const QString &host : share.hosts)
        if (normalHost(host) != host)
            return tr("“%1” is no name of a computer: it should look like cam.example.org.")
                    .arg(host);
    for (const QString &origin : share.origins)
        if (normalOrigin(origin) != origin)
            return tr("“%1” is no web site's address: it should be scheme and host alone, as in "
                      "https://example.org.")
                    .arg(origin);
    if (const Error error = validate(share))
        return faultText(error);
    if (share.https != Https::Off && !share.certificateFile.isEmpty())
        return faultText(certificateFingerprint(share).error());
    return {};
}

void SecurityDialog::accept()
{
    const QString sentence = problem();
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        return;
    m_share = wanted();
    QDialog::accept();
}

void SecurityDialog::showFingerprint()
{
    const ShareConfig share = wanted();
    const auto fingerprint = certificateFingerprint(share);
    QString text = fingerprint ? *fingerprint : QString();
    const bool isKnown = !text.isEmpty();
    if (isKnown)
        text.insert(fingerprintLine, u'\n');
    else if (share.certificateFile.isEmpty())
        text = tr("Made when HTTPS is first used");
    else
        text = tr("These files cannot be used");
    m_fingerprint->setText(text);
    m_fingerprint->setFont(isKnown ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : font());
    m_copy->setVisible(isKnown);
    m_newCertificate->setVisible(isKnown && share.certificateFile.isEmpty());
    m_key->parentWidget()->setEnabled(!share.certificateFile.isEmpty());
}

void SecurityDialog::makeNewCertificate()
{
    m_share.identity = {};
    makeShareIdentity(m_share);
    showFingerprint();
}

void SecurityDialog::endLinks()
{
    m_endsLinks = true;
    m_newLinks->setEnabled(false);
    m_newLinks->setText(tr("They end when you press OK"));
}

} // namespace vedette
