// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

namespace vedette {

/// Whether the desktop wants dark or light programs, where Qt itself does not follow it.
class DesktopScheme : public QObject
{
    Q_OBJECT

public:
    enum class Wish { None, Light, Dark };

    virtual Wish wish() const = 0;

Q_SIGNALS:
    void changed();
};

/// That of the system; never null.
std::unique_ptr<DesktopScheme> makeDesktopScheme();

} // namespace vedette
