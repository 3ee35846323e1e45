// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/snapshotspage.h"

#include "core/config/snapshotname.h"

#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace vedette {

using namespace Qt::StringLiterals;

SnapshotsPage::SnapshotsPage(QWidget *parent)
    : SettingsPage(parent)
    , m_folder(new QLineEdit)
    , m_pattern(new QLineEdit)
    , m_example(new QLabel)
{
    m_folder->setObjectName(u"snapshotFolder"_s);
    m_folder->setPlaceholderText(QDir::toNativeSeparators(snapshotFolder({})));
    m_pattern->setObjectName(u"snapshotPattern"_s);
    m_example->setObjectName(u"snapshotExample"_s);
    m_example->setWordWrap(true);
    m_example->setTextFormat(Qt::PlainText);
    m_example->setAlignment(Qt::AlignTop);
    m_example->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_example->setMinimumHeight(3 * m_example->fontMetrics().lineSpacing());
    auto *choose = new QPushButton(tr("&Choose…"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &SnapshotsPage::chooseFolder);

    auto *placeholders = new QHBoxLayout;
    const QStringList texts{tr("Camera"), tr("Date"), tr("Time"), tr("Number")};
    for (qsizetype n = 0; n < texts.size(); ++n) {
        const QString placeholder = snapshotPlaceholders().at(n);
        auto *button = new QPushButton(texts[n]);
        button->setAutoDefault(false);
        button->setToolTip(tr("Insert %1").arg(placeholder));
        connect(button, &QPushButton::clicked, this, [this, placeholder] {
            m_pattern->insert(placeholder);
            m_pattern->setFocus();
        });
        placeholders->addWidget(button);
    }
    placeholders->addStretch();

    auto *folderRow = new QHBoxLayout;
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(choose);
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Folder:"), folderRow);
    form->addRow(tr("File &name:"), m_pattern);
    form->addRow(QString(), placeholders);
    form->addRow(tr("Example:"), m_example);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(folderRow)))
        label->setBuddy(m_folder);
    for (const QLineEdit *edit : {m_folder, m_pattern}) {
        connect(edit, &QLineEdit::textChanged, this, &SnapshotsPage::showExample);
        connect(edit, &QLineEdit::textEdited, this, &SettingsPage::changed);
    }
}

void SnapshotsPage::load(const Configuration &configuration)
{
    m_camera =
            configuration.cameras.isEmpty() ? tr("Front door") : configuration.cameras.first().name;
    m_folder->setText(QDir::toNativeSeparators(configuration.snapshots.folder));
    m_pattern->setText(configuration.snapshots.pattern);
    showExample();
}

SnapshotConfig SnapshotsPage::config() const
{
    return {QDir::fromNativeSeparators(m_folder->text().trimmed()), m_pattern->text().trimmed()};
}

void SnapshotsPage::store(Configuration &configuration) const
{
    configuration.snapshots = config();
}

void SnapshotsPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder for Pictures"), snapshotFolder(config()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_folder->setText(QDir::toNativeSeparators(folder));
        Q_EMIT changed();
    });
    dialog->open();
}

QString SnapshotsPage::problem() const
{
    const SnapshotConfig wanted = config();
    if (!validate(wanted))
        return {};
    if (!wanted.folder.isEmpty() && !QDir::isAbsolutePath(wanted.folder))
        return tr("“%1” is not the whole path of a folder: choose the folder.").arg(wanted.folder);
    const QStringList unknown = unknownPlaceholders(wanted.pattern);
    if (!unknown.isEmpty())
        return tr("“%1” stands for nothing: use %2.")
                .arg(unknown.first(), snapshotPlaceholders().join(u", "_s));
    return tr("The name of the files is empty or too long: correct it.");
}

void SnapshotsPage::showExample()
{
    const QString wrong = problem();
    const QString name =
            snapshotName(config().pattern, {m_camera, QDateTime::currentDateTime()}, 1);
    m_example->setText(!wrong.isEmpty() ? wrong
                                        : QDir::toNativeSeparators(snapshotFolder(config()) + u'/' +
                                                                   name + u".jpg"_s));
}

} // namespace vedette
