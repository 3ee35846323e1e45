// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/messagebar.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace vedette {

/// The notices above the wall, one below the other; no higher than they need.
/// Thread: main. Owns the bars, each until it is closed.
class MessageList final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageList(QWidget *parent = nullptr);

    /// A notice that stays until the person closes it. The same words show once.
    void tell(const QString &text, MessageBar::Kind kind);

    /// Answers what the person did just now, until the next answer or for a while.
    void answer(const QString &text);

    /// Takes over a notice with buttons of its own.
    void add(MessageBar *notice);

private:
    QVBoxLayout *m_layout;
    QPointer<MessageBar> m_answer;
};

} // namespace vedette
