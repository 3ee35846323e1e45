// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowcover.h"

namespace vedette {

class WindowCover::Listener
{
};

WindowCover::WindowCover(QObject *parent)
    : QObject(parent)
{
}

WindowCover::~WindowCover() = default;

void WindowCover::watch(const QWindow *)
{
}

} // namespace vedette
