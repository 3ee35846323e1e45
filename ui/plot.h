// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/samples.h"

#include <QWidget>

namespace vedette {

/// The last minutes of one figure as a line, with its name and newest value.
class Plot final : public QWidget
{
    Q_OBJECT

public:
    /// `unit` follows the value; `least` is what the upper edge stands for at least.
    Plot(const QString &title, const QString &unit, double least, QWidget *parent = nullptr);

    void add(double value);
    const Samples &samples() const { return m_samples; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString valueText(double value) const;

    const QString m_title;
    const QString m_unit;
    const double m_least;
    Samples m_samples;
};

/// The next of 1, 2, 5, 10, 20, 50 … that is not below `value`.
double roundedUp(double value);

} // namespace vedette
