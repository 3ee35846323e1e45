// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/addresslist.h"

#include "ui/copybutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace vedette {

using namespace Qt::StringLiterals;

AddressList::AddressList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
}

void AddressList::setAddresses(const QList<QUrl> &addresses)
{
    if (addresses == m_addresses)
        return;
    m_addresses = addresses;
    const auto old = findChildren<QWidget *>(u"row"_s, Qt::FindDirectChildrenOnly);
    for (QWidget *row : old) {
        m_layout->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    for (const QUrl &address : addresses)
        m_layout->addWidget(makeRow(address));
}

QWidget *AddressList::makeRow(const QUrl &address)
{
    QString text = address.toString();
    auto *row = new QWidget(this);
    row->setObjectName(u"row"_s);
    auto *label = new QLabel(
            u"<a href=\"%1\">%2</a>"_s.arg(QString::fromLatin1(address.toEncoded()).toHtmlEscaped(),
                                           text.toHtmlEscaped()),
            row);
    label->setAccessibleName(text);
    label->setOpenExternalLinks(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setToolTip(tr("Open in the browser"));
    auto *copy = new CopyButton(
            tr("Copy"), [text] { return text; }, row);
    copy->setObjectName(u"copy"_s);
    copy->setAccessibleName(tr("Copy %1").arg(text));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label, 1);
    layout->addWidget(copy);
    return row;
}

} // namespace vedette
