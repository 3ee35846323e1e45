// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace vedette {

/// What the window shows while there is no camera: how to begin.
class EmptyPage final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void addRequested();
    void testPatternRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setIcons();

    QPushButton *m_add;
    QPushButton *m_test;
};

} // namespace vedette
