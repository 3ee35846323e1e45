// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/passwordedit.h"

#include "ui/icons.h"

#include <QAction>

namespace vedette {

using namespace Qt::StringLiterals;

PasswordEdit::PasswordEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_reveal(new QAction(this))
{
    m_reveal->setCheckable(true);
    addAction(m_reveal, TrailingPosition);
    connect(m_reveal, &QAction::toggled, this, &PasswordEdit::reveal);
    reveal(false);
}

void PasswordEdit::reveal(bool revealed)
{
    setEchoMode(revealed ? Normal : Password);
    m_reveal->setIcon(tintedIcon(revealed ? u"conceal"_s : u"reveal"_s));
    m_reveal->setText(revealed ? tr("Hide the password") : tr("Show the password"));
}

} // namespace vedette
