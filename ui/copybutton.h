// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>
#include <QTimer>

#include <functional>

namespace vedette {

/// Puts a text on the clipboard and says so for a moment.
class CopyButton final : public QPushButton
{
    Q_OBJECT

public:
    /// `what` gives the text at the moment of the click; `label` is the button's.
    CopyButton(const QString &label, std::function<QString()> what, QWidget *parent = nullptr);

private:
    void copy();

    const QString m_label;
    const std::function<QString()> m_what;
    QTimer m_said;
};

} // namespace vedette
