// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/layoutmenu.h"

#include "core/studio/camera.h"
#include "core/studio/studio.h"
#include "ui/actions.h"
#include "ui/editor.h"
#include "ui/griddialog.h"
#include "ui/tile.h"
#include "ui/viewedits.h"
#include "ui/wall.h"
#include "ui/wallinput.h"

#include <QActionGroup>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

LayoutConfig square(int side)
{
    return {LayoutConfig::Kind::Grid, side, side};
}

bool isSame(const LayoutConfig &one, const LayoutConfig &other)
{
    return one.kind == other.kind && (one.kind != LayoutConfig::Kind::Grid || one == other);
}

} // namespace

LayoutMenu::LayoutMenu(Editor &editor, Wall &wall, QWidget *window)
    : QMenu(tr("&Layout"), window)
    , m_editor(editor)
    , m_wall(wall)
    , m_window(window)
    , m_layouts(new QActionGroup(this))
{
    addLayout(u"layoutAutomatic"_s, tr("&Automatic"), tr("Show the pictures as large as they fit"),
              Qt::Key_0, {});
    addLayout(u"layoutOneLarge"_s, tr("&One Large"), tr("The first camera large, the others small"),
              Qt::Key_1, {LayoutConfig::Kind::OneLarge});
    for (int side = 2; side <= 5; ++side)
        addLayout(u"layoutGrid%1"_s.arg(side), tr("&%1 × %1").arg(side),
                  tr("A grid of %1 columns and %1 rows").arg(side), Qt::Key(Qt::Key_0 + side),
                  square(side));
    m_otherGrid = makeAction(window, u"layoutGrid"_s, tr("Other &Grid…"),
                             tr("A grid of as many columns and rows as you like"),
                             {Qt::CTRL | Qt::Key_G});
    m_otherGrid->setCheckable(true);
    addAction(m_otherGrid);
    connect(m_otherGrid, &QAction::triggered, this, &LayoutMenu::askForGrid);

    addSeparator();
    addTileAction(u"tileLeft"_s, tr("Move Left"), tr("Change places with the camera to the left"),
                  Qt::Key_Left);
    addTileAction(u"tileRight"_s, tr("Move Right"),
                  tr("Change places with the camera to the right"), Qt::Key_Right);
    addTileAction(u"tileUp"_s, tr("Move Up"), tr("Change places with the camera above"),
                  Qt::Key_Up);
    addTileAction(u"tileDown"_s, tr("Move Down"), tr("Change places with the camera below"),
                  Qt::Key_Down);
    addSeparator();
    const auto addSize = [&](const QString &name, const QString &text, const QString &tip,
                             Qt::Key key, int columns, int rows) {
        QAction *action = makeAction(window, name, text, tip, {Qt::SHIFT | key});
        m_ofTile += action;
        addAction(action);
        connect(action, &QAction::triggered, this,
                [this, columns, rows] { resizeBy(columns, rows); });
    };
    addSize(u"tileWider"_s, tr("&Wider"), tr("Let the tile cover one more column"), Qt::Key_Right,
            1, 0);
    addSize(u"tileNarrower"_s, tr("&Narrower"), tr("Let the tile cover one column less"),
            Qt::Key_Left, -1, 0);
    addSize(u"tileHigher"_s, tr("&Higher"), tr("Let the tile cover one more row"), Qt::Key_Down, 0,
            1);
    addSize(u"tileLower"_s, tr("&Lower"), tr("Let the tile cover one row less"), Qt::Key_Up, 0, -1);

    connect(&wall, &Wall::currentChanged, this, &LayoutMenu::follow);
    connect(&wall, &Wall::largeChanged, this, &LayoutMenu::follow);
    connect(&editor.studio(), &Studio::configurationChanged, this, &LayoutMenu::follow);
    follow();
}

void LayoutMenu::addLayout(const QString &name, const QString &text, const QString &tip,
                           Qt::Key key, const LayoutConfig &layout)
{
    QAction *action = makeAction(m_window, name, text, tip, {Qt::CTRL | key});
    action->setCheckable(true);
    action->setData(QVariant::fromValue(layout));
    m_layouts->addAction(action);
    addAction(action);
    connect(action, &QAction::triggered, this, [this, layout] { choose(layout); });
}

void LayoutMenu::addTileAction(const QString &name, const QString &text, const QString &tip,
                               int key)
{
    QAction *action =
            makeAction(m_window, name, text, tip, {QKeySequence(Qt::CTRL | Qt::Key(key))});
    m_ofTile += action;
    addAction(action);
    connect(action, &QAction::triggered, this, [this, key] { moveTile(Qt::Key(key)); });
}

void LayoutMenu::follow()
{
    const bool possible = !m_editor.isLocked();
    const LayoutConfig now = m_editor.view().layout;
    m_layouts->setExclusive(false); // none of them stands for another grid
    const auto layouts = m_layouts->actions();
    for (QAction *action : layouts) {
        action->setEnabled(possible);
        action->setChecked(isSame(action->data().value<LayoutConfig>(), now));
    }
    m_layouts->setExclusive(true);
    m_otherGrid->setEnabled(possible);
    m_otherGrid->setChecked(!m_layouts->checkedAction());
    for (QAction *action : std::as_const(m_ofTile))
        action->setEnabled(possible && m_wall.current() && !m_wall.isLarge());
}

void LayoutMenu::choose(const LayoutConfig &layout)
{
    m_wall.setLarge(false);
    changeLayout(m_editor, layout);
    follow(); // a click on the one that is chosen unchecks nothing
}

void LayoutMenu::askForGrid()
{
    auto *dialog = new GridDialog(m_editor.view().layout, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { choose(dialog->layoutConfig()); });
    dialog->open();
    follow();
}

void LayoutMenu::moveTile(Qt::Key direction)
{
    const Camera *camera = m_wall.current();
    const Tile *next = nextTile(m_wall, direction);
    if (camera && next)
        swapPlaces(m_editor, camera->id(), next->camera().id());
}

void LayoutMenu::resizeBy(int columns, int rows)
{
    const Camera *camera = m_wall.current();
    if (!camera)
        return;
    const Configuration &configuration = m_editor.configuration();
    const auto places = placesOf(m_editor.view(), cameraIds(configuration.cameras));
    for (const TilePlace &place : places)
        if (place.camera == camera->id())
            resizeTile(m_editor, place.camera, place.columns + columns, place.rows + rows);
}

} // namespace vedette
