// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace vedette {

/// Addresses, one under the other, each to open and to copy.
class AddressList final : public QWidget
{
    Q_OBJECT

public:
    explicit AddressList(QWidget *parent = nullptr);

    void setAddresses(const QList<QUrl> &addresses);

private:
    QWidget *makeRow(const QUrl &address);

    QList<QUrl> m_addresses;
    QVBoxLayout *m_layout;
};

} // namespace vedette
