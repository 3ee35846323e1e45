// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/viewconfig.h"

#include <QDialog>

class QSpinBox;

namespace vedette {

/// Asks for the columns and rows of a grid.
class GridDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit GridDialog(const LayoutConfig &layout, QWidget *parent = nullptr);

    LayoutConfig layoutConfig() const;

private:
    QSpinBox *m_columns;
    QSpinBox *m_rows;
};

} // namespace vedette
