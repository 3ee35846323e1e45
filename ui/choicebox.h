// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace vedette {

/// A list of which one value of an enum is chosen.
template <typename T>
class ChoiceBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

    void add(T choice, const QString &text) { addItem(text, int(choice)); }
    T choice() const { return T(currentData().toInt()); }
    void choose(T choice) { setCurrentIndex(findData(int(choice))); }
};

} // namespace vedette
