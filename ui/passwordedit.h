// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace vedette {

/// A field for a password with a button in it that shows and hides what is typed.
class PasswordEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget *parent = nullptr);

private:
    void reveal(bool revealed);

    QAction *m_reveal;
};

} // namespace vedette
