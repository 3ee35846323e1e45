// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/picturemenu.h"

#include "core/studio/camera.h"
#include "core/studio/studio.h"
#include "ui/actions.h"
#include "ui/editor.h"
#include "ui/edits.h"
#include "ui/wall.h"

#include <QActionGroup>

namespace vedette {

using namespace Qt::StringLiterals;

PictureMenu::PictureMenu(Editor &editor, Wall &wall, QWidget *window)
    : QMenu(tr("&Picture"), window)
    , m_editor(editor)
    , m_wall(wall)
    , m_fits(new QActionGroup(this))
{
    const auto addFit = [&](const QString &name, const QString &text, const QString &tip,
                            Qt::Key key, PictureConfig::Fit fit) {
        QAction *action = makeAction(window, name, text, tip, {key});
        action->setCheckable(true);
        action->setData(int(fit));
        m_fits->addAction(action);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, fit] { setFit(fit); });
    };
    addFit(u"fitWhole"_s, tr("&Whole Picture"), tr("Show all of the picture, with margins"),
           Qt::Key_W, PictureConfig::Fit::Whole);
    addFit(u"fitFill"_s, tr("&Fill the Tile"), tr("Fill the tile and cut the picture's edges off"),
           Qt::Key_F, PictureConfig::Fit::Fill);
    addFit(u"fitStretch"_s, tr("&Stretch"), tr("Fill the tile with all of the picture, distorted"),
           Qt::Key_S, PictureConfig::Fit::Stretch);
    addSeparator();
    QAction *right = makeAction(window, u"turnRight"_s, tr("Turn &Right"),
                                tr("Turn the picture to the right by a quarter"), {Qt::Key_R});
    QAction *left =
            makeAction(window, u"turnLeft"_s, tr("Turn &Left"),
                       tr("Turn the picture to the left by a quarter"), {Qt::SHIFT | Qt::Key_R});
    m_mirror = makeAction(window, u"mirror"_s, tr("&Mirror"),
                          tr("Let left and right of the picture change places"), {Qt::Key_M});
    m_mirror->setCheckable(true);
    addActions({right, left, m_mirror});
    connect(right, &QAction::triggered, this, [this] { turn(1); });
    connect(left, &QAction::triggered, this, [this] { turn(-1); });
    connect(m_mirror, &QAction::triggered, this, &PictureMenu::setMirrored);
    connect(&wall, &Wall::currentChanged, this, &PictureMenu::follow);
    connect(&editor.studio(), &Studio::configurationChanged, this, &PictureMenu::follow);
    follow();
}

void PictureMenu::follow()
{
    const PictureConfig now = picture();
    const bool possible = m_wall.current() && !m_editor.isLocked();
    menuAction()->setEnabled(possible);
    const auto all = actions();
    for (QAction *action : all)
        action->setEnabled(possible);
    const auto fits = m_fits->actions();
    for (QAction *action : fits)
        action->setChecked(action->data().toInt() == int(now.fit));
    m_mirror->setChecked(now.mirrored);
}

PictureConfig PictureMenu::picture() const
{
    const Camera *camera = m_wall.current();
    return camera ? camera->config().picture : PictureConfig();
}

void PictureMenu::setFit(PictureConfig::Fit fit)
{
    PictureConfig wanted = picture();
    wanted.fit = fit;
    change(wanted);
}

void PictureMenu::turn(int quarters)
{
    constexpr int circle = 4;
    PictureConfig wanted = picture();
    wanted.turn = PictureConfig::Turn((int(wanted.turn) + quarters + circle) % circle);
    change(wanted);
}

void PictureMenu::setMirrored(bool mirrored)
{
    PictureConfig wanted = picture();
    wanted.mirrored = mirrored;
    change(wanted);
}

void PictureMenu::change(const PictureConfig &picture)
{
    if (const Camera *camera = m_wall.current())
        changePicture(m_editor, camera->id(), picture);
}

} // namespace vedette
