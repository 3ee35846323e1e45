// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

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

private:
    QWidget *m_first;
};

} // namespace vedette
