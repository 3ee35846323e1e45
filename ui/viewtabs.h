// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTabBar>

namespace vedette {

class Editor;

/// The views as tabs, to be seen when there are several.
class ViewTabs final : public QTabBar
{
    Q_OBJECT

public:
    /// `editor` outlives the tabs.
    explicit ViewTabs(Editor &editor, QWidget *parent = nullptr);

    /// Hides them also when there are several.
    void setShown(bool shown);

private:
    void follow();

    Editor &m_editor;
    bool m_shown = true;
};

} // namespace vedette
