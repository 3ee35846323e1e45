// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/pictureconfig.h"

#include <QMenu>

class QActionGroup;

namespace vedette {

class Editor;
class Wall;

/// How the current camera's pictures fill its tile, turned and mirrored.
class PictureMenu final : public QMenu
{
    Q_OBJECT

public:
    /// The actions work in all of `window`, which owns the menu.
    PictureMenu(Editor &editor, Wall &wall, QWidget *window);

private:
    void follow();
    void setFit(PictureConfig::Fit fit);
    void turn(int quarters);
    void setMirrored(bool mirrored);
    void change(const PictureConfig &picture);
    PictureConfig picture() const;

    Editor &m_editor;
    Wall &m_wall;
    QActionGroup *m_fits;
    QAction *m_mirror;
};

} // namespace vedette
