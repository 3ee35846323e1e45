// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/studio/shareaddress.h"

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace vedette {

/// Addresses with the network interface that each belongs to, one under the other, to open, to
/// copy, and, where there are several, to choose one from.
class AddressList final : public QWidget
{
    Q_OBJECT

public:
    explicit AddressList(QWidget *parent = nullptr);

    void setAddresses(const QList<ShareAddress> &addresses);

    /// The first one unless another was chosen; empty when there is none.
    QUrl chosen() const { return m_chosen; }

Q_SIGNALS:
    void chosenChanged();

private:
    QWidget *makeRow(const ShareAddress &address);
    void choose(const QUrl &address);

    QList<ShareAddress> m_addresses;
    QUrl m_chosen;
    QVBoxLayout *m_layout;
    QButtonGroup *m_group;
};

} // namespace vedette
