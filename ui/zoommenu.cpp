// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/zoommenu.h"

#include "ui/actions.h"
#include "ui/tile.h"
#include "ui/wall.h"

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr double step = 1.5;
constexpr double stride = 0.15; // of the tile

} // namespace

ZoomMenu::ZoomMenu(Wall &wall, QWidget *window)
    : QMenu(tr("&Zoom"), window)
    , m_wall(wall)
    , m_window(window)
{
    const auto zoom = [](double ratio) {
        return [ratio](Tile &tile) {
            tile.zoomBy(ratio, QRectF(tile.rect()).center());
        };
    };
    add(u"zoomIn"_s, tr("Zoom &In"), tr("Enlarge the picture in its tile"),
        {Qt::Key_Plus, Qt::Key_Equal, Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal},
        zoom(step));
    add(u"zoomOut"_s, tr("Zoom &Out"), tr("Show more of the picture"),
        {Qt::Key_Minus, Qt::CTRL | Qt::Key_Minus}, zoom(1 / step));
    add(u"zoomReset"_s, tr("&No Zoom"), tr("Show the picture in its usual size"),
        {Qt::Key_0, Qt::Key_Z}, [](Tile &tile) { tile.resetZoom(); });
    addSeparator();
    const auto addMove = [&](const QString &name, const QString &text, Qt::Key key, int x, int y) {
        add(name, text, tr("Show another part of the zoomed picture"), {Qt::CTRL | Qt::SHIFT | key},
            [x, y](Tile &tile) {
                tile.moveBy({-x * stride * tile.width(), -y * stride * tile.height()});
            });
    };
    addMove(u"lookLeft"_s, tr("Look &Left"), Qt::Key_Left, -1, 0);
    addMove(u"lookRight"_s, tr("Look &Right"), Qt::Key_Right, 1, 0);
    addMove(u"lookUp"_s, tr("Look &Up"), Qt::Key_Up, 0, -1);
    addMove(u"lookDown"_s, tr("Look &Down"), Qt::Key_Down, 0, 1);
    connect(&wall, &Wall::currentChanged, this, &ZoomMenu::follow);
    follow();
}

void ZoomMenu::add(const QString &name, const QString &text, const QString &tip,
                   const QList<QKeySequence> &keys, const std::function<void(Tile &)> &act)
{
    QAction *action = makeAction(m_window, name, text, tip, keys);
    addAction(action);
    connect(action, &QAction::triggered, this, [this, act] {
        if (Tile *tile = m_wall.currentTile())
            act(*tile);
    });
}

void ZoomMenu::follow()
{
    const bool possible = m_wall.currentTile();
    menuAction()->setEnabled(possible);
    const auto all = actions();
    for (QAction *action : all)
        action->setEnabled(possible);
}

} // namespace vedette
