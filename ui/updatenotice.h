// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/studio/updatewatch.h"

namespace vedette {

class Studio;
class Windows;

/// Looks for a newer Vedette as the configuration says, and tells of it above the wall.
/// Thread: main.
class UpdateNotice final : public QObject
{
    Q_OBJECT

public:
    /// `studio` and `windows` outlive it.
    UpdateNotice(Studio &studio, Windows &windows, const UpdateTimes &times = {},
                 QObject *parent = nullptr);

private:
    void follow();
    void tell(const Release &release);

    Studio &m_studio;
    Windows &m_windows;
    UpdateWatch m_watch;
};

} // namespace vedette
