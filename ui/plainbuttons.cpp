// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plainbuttons.h"

#include "ui/copybutton.h"

#include <QPushButton>

namespace vedette {

void plainButtons(QWidget *dialog)
{
    const auto buttons = dialog->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        if (!qobject_cast<CopyButton *>(button))
            button->setIcon({});
}

} // namespace vedette
