// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tilestate.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace vedette {

/// What stands in the middle of a tile whose camera is not live: what is the matter, why, and a
/// button. What does not fit in a small tile is left out, the title last.
class TileMessage final : public QWidget
{
    Q_OBJECT

public:
    explicit TileMessage(QWidget *parent = nullptr);

    void setState(const TileState &state);
    void setButton(const QString &text); ///< empty: none

Q_SIGNALS:
    void buttonClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    TileState m_state;
    QString m_buttonText;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace vedette
