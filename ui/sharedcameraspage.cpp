// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharedcameraspage.h"

#include "core/studio/studio.h"
#include "ui/copybutton.h"
#include "ui/edits.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <memory>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int textLines = 6;

} // namespace

SharedCamerasPage::SharedCamerasPage(Studio &studio, QWidget *parent)
    : QWidget(parent)
    , m_studio(studio)
    , m_list(new QListWidget)
    , m_use(new QWidget)
    , m_format(new QComboBox)
    , m_hint(new QLabel)
    , m_text(new QPlainTextEdit)
{
    m_list->setObjectName(u"cameras"_s);
    m_list->setAccessibleName(tr("Shared cameras"));
    m_list->setToolTip(tr("Only the cameras with a check mark can be watched by others"));
    m_format->setObjectName(u"format"_s);
    m_hint->setWordWrap(true);
    m_text->setObjectName(u"formatText"_s);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("What is copied"));
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * textLines);
    m_text->setTabChangesFocus(true);
    auto *copy = new CopyButton(tr("C&opy"), [this] { return m_text->toPlainText(); });
    copy->setObjectName(u"copyFormat"_s);
    auto *formatLabel = new QLabel(tr("&Use the chosen camera as:"));
    formatLabel->setBuddy(m_format);

    auto *use = new QGridLayout(m_use);
    use->setContentsMargins(0, 0, 0, 0);
    use->addWidget(formatLabel, 0, 0);
    use->addWidget(m_format, 0, 1);
    use->addWidget(copy, 0, 2);
    use->setColumnStretch(1, 1);
    use->addWidget(m_hint, 1, 0, 1, 3);
    use->addWidget(m_text, 2, 0, 1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_use);

    connect(m_list, &QListWidget::itemChanged, this, &SharedCamerasPage::share);
    connect(m_list, &QListWidget::currentRowChanged, this, &SharedCamerasPage::followFormats);
    connect(m_format, &QComboBox::currentIndexChanged, this, &SharedCamerasPage::showFormat);
    connect(&studio, &Studio::configurationChanged, this, &SharedCamerasPage::follow);
    follow();
}

void SharedCamerasPage::setPage(const QUrl &page)
{
    if (page == m_page)
        return;
    m_page = page;
    followFormats();
}

void SharedCamerasPage::follow()
{
    const Configuration &configuration = m_studio.configuration();
    {
        const QSignalBlocker quiet(m_list);
        while (m_list->count() > configuration.cameras.size())
            const std::unique_ptr<QListWidgetItem> gone(m_list->takeItem(m_list->count() - 1));
        for (int row = 0; row < configuration.cameras.size(); ++row) {
            const CameraConfig &camera = configuration.cameras[row];
            if (row == m_list->count())
                m_list->addItem(new QListWidgetItem);
            QListWidgetItem *item = m_list->item(row);
            item->setText(camera.name);
            item->setData(idRole, camera.id);
            item->setCheckState(configuration.withheld.contains(camera.id) ? Qt::Unchecked
                                                                           : Qt::Checked);
        }
        if (m_list->currentRow() < 0)
            m_list->setCurrentRow(0);
    }
    followFormats();
}

void SharedCamerasPage::share(const QListWidgetItem *item)
{
    setShared(m_studio, item->data(idRole).toString(), item->checkState() == Qt::Checked);
}

void SharedCamerasPage::followFormats()
{
    const QListWidgetItem *item = m_list->currentItem();
    const bool usable = item && item->checkState() == Qt::Checked && !m_page.isEmpty();
    m_use->setEnabled(usable);
    const ShareConfig &share = m_studio.configuration().share;
    const bool asks = share.access == ShareConfig::Access::Password && !share.users.isEmpty();
    m_formats = usable ? shareFormats({m_page, item->data(idRole).toString(), item->text(),
                                       asks ? share.users.first().name : QString()})
                       : QList<ShareFormat>();
    if (m_format->count() == 0 && usable) {
        const QSignalBlocker quiet(m_format);
        for (const ShareFormat &format : m_formats)
            m_format->addItem(format.label);
    }
    showFormat();
}

void SharedCamerasPage::showFormat()
{
    const ShareFormat format = m_formats.value(m_format->currentIndex());
    m_hint->setText(format.hint);
    if (m_text->toPlainText() != format.text)
        m_text->setPlainText(format.text);
}

} // namespace vedette
