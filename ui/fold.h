// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace vedette {

/// A line that folds what is below it away, and shows it while it is checked; at first it is not.
class Fold final : public QToolButton
{
    Q_OBJECT

public:
    /// `content` is to be laid out below it.
    Fold(const QString &text, const QString &tip, QWidget *content, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace vedette
