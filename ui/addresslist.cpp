// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/addresslist.h"

#include "ui/copybutton.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

QString wayText(const ShareAddress &address)
{
    if (address.way == ShareAddress::Way::Wired)
        return AddressList::tr("Cable (%1)", "network interface").arg(address.interfaceName);
    if (address.way == ShareAddress::Way::Wireless)
        return AddressList::tr("Wi-Fi (%1)", "network interface").arg(address.interfaceName);
    if (address.way == ShareAddress::Way::Loopback)
        return AddressList::tr("This computer only");
    return address.interfaceName.isEmpty() ? AddressList::tr("Network") : address.interfaceName;
}

} // namespace

AddressList::AddressList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
}

void AddressList::setAddresses(const QList<ShareAddress> &addresses)
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
    const bool stays = std::any_of(addresses.begin(), addresses.end(),
                                   [this](const auto &one) { return one.url == m_chosen; });
    choose(stays ? m_chosen : addresses.value(0).url);
    for (const ShareAddress &address : addresses)
        m_layout->addWidget(makeRow(address));
}

void AddressList::choose(const QUrl &address)
{
    if (address == m_chosen)
        return;
    m_chosen = address;
    Q_EMIT chosenChanged();
}

QWidget *AddressList::makeRow(const ShareAddress &address)
{
    QString text = address.url.toString();
    const QString way = wayText(address);
    auto *row = new QWidget(this);
    row->setObjectName(u"row"_s);
    auto *choice = new QRadioButton(way, row);
    choice->setObjectName(u"choice"_s);
    choice->setAccessibleName(tr("%1, %2", "network interface, address").arg(way, text));
    choice->setToolTip(tr("Show this address as a QR code, and use it in what is copied"));
    choice->setChecked(address.url == m_chosen);
    m_group->addButton(choice);
    connect(choice, &QRadioButton::clicked, this, [this, url = address.url] { choose(url); });
    auto *label = new QLabel(u"<a href=\"%1\">%2</a>"_s.arg(
                                     QString::fromLatin1(address.url.toEncoded()).toHtmlEscaped(),
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
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(0);
    layout->addWidget(choice, 0, 0);
    layout->addWidget(label, 1, 0);
    layout->addWidget(copy, 0, 1, 2, 1);
    layout->setColumnStretch(0, 1);
    return row;
}

} // namespace vedette
