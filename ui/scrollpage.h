// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace vedette {

/// A page that is shown whole where there is room for it, and scrolls where there is not.
class ScrollPage final : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes over `page`.
    explicit ScrollPage(QWidget *page, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// All of it, as far as the screen has room for it and a dialog around it.
    QSize minimumSizeHint() const override;

    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace vedette
