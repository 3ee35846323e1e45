// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/griddialog.h"

#include "ui/plainbuttons.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QSpinBox>

namespace vedette {

using namespace Qt::StringLiterals;

GridDialog::GridDialog(const LayoutConfig &layout, QWidget *parent)
    : QDialog(parent)
    , m_columns(new QSpinBox)
    , m_rows(new QSpinBox)
{
    setWindowTitle(tr("Grid"));
    m_columns->setObjectName(u"columns"_s);
    m_rows->setObjectName(u"rows"_s);
    m_columns->setRange(1, maxGridSide);
    m_rows->setRange(1, maxGridSide);
    m_columns->setValue(layout.columns);
    m_rows->setValue(layout.rows);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    plainButtons(buttons);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Columns:"), m_columns);
    form->addRow(tr("&Rows:"), m_rows);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_columns->selectAll();
}

LayoutConfig GridDialog::layoutConfig() const
{
    return {LayoutConfig::Kind::Grid, m_columns->value(), m_rows->value()};
}

} // namespace vedette
