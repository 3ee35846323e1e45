// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <chrono>
#include <functional>

class QHBoxLayout;
class QLabel;

namespace vedette {

/// One notice above the wall that a person reads and closes; it goes with its close button.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Warning };

    MessageBar(Kind kind, const QString &text, QWidget *parent = nullptr);

    /// Offers what can be done about it; `act` is called at a click.
    void addButton(const QString &text, std::function<void()> act);

    /// Goes by itself, unless the pointer or the keyboard is on it then.
    void closeAfter(std::chrono::milliseconds time);

    QString text() const { return m_text; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setIcon();

    Kind m_kind;
    QString m_text;
    QLabel *m_icon;
    QHBoxLayout *m_row;
};

} // namespace vedette
