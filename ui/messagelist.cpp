// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messagelist.h"

#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace vedette {

namespace {

constexpr std::chrono::seconds answerStays(10);

} // namespace

MessageList::MessageList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void MessageList::tell(const QString &text, MessageBar::Kind kind)
{
    const auto shown = findChildren<MessageBar *>();
    if (std::none_of(shown.begin(), shown.end(),
                     [&](const MessageBar *bar) { return bar->text() == text; }))
        add(new MessageBar(kind, text));
}

void MessageList::answer(const QString &text)
{
    if (m_answer) {
        m_answer->hide();
        m_answer->deleteLater();
    }
    m_answer = new MessageBar(MessageBar::Kind::Information, text);
    m_answer->closeAfter(answerStays);
    add(m_answer);
}

void MessageList::add(MessageBar *notice)
{
    m_layout->addWidget(notice);
}

} // namespace vedette
