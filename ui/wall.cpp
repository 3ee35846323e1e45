// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall.h"

#include "core/studio/camera.h"
#include "core/studio/studio.h"
#include "ui/accessibleroles.h"
#include "ui/arrangement.h"
#include "ui/tile.h"
#include "ui/wallcolors.h"
#include "ui/wallinput.h"

#include <QApplication>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vedette {

namespace {

constexpr int gap = 3;
constexpr double usualAspect = 16.0 / 9;
constexpr auto clockTick = 250ms; // ages and countdowns change by the second

} // namespace

Wall::Wall(Studio &studio, int window, QWidget *parent)
    : QWidget(parent)
    , m_studio(studio)
    , m_openWindow(window)
    , m_window(this)
{
    installAccessibleRoles(); // before the first tile has a name
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Camera wall"));
    setMinimumSize(160, 90);
    new WallInput(*this);

    m_clock.setInterval(clockTick);
    connect(&m_clock, &QTimer::timeout, this, &Wall::refresh);
    connect(&m_window, &WindowWatch::seenChanged, this, &Wall::showSeen);
    connect(&studio, &Studio::cameraAboutToBeRemoved, this, &Wall::removeTile);
    connect(&studio, &Studio::configurationChanged, this, &Wall::followView);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *focused) { followFocus(focused); });
    followView();
}

Wall::~Wall()
{
    qApp->disconnect(this); // tiles that go take the focus with them
    m_tiles.clear();
}

Camera *Wall::current() const
{
    return m_current ? &m_current->camera() : nullptr;
}

void Wall::setCurrent(const QString &id)
{
    const auto found = std::find_if(m_tiles.begin(), m_tiles.end(),
                                    [&](const auto &tile) { return tile->camera().id() == id; });
    if (found == m_tiles.end())
        return;
    if (found->get() != m_current)
        setLarge(false);
    moveTo(**found);
}

void Wall::setLarge(bool large)
{
    large = large && m_current;
    if (large == m_large)
        return;
    m_large = large;
    followFocus(QApplication::focusWidget());
    layOut();
    Q_EMIT largeChanged();
}

void Wall::setStatisticsShown(bool shown)
{
    m_statisticsShown = shown;
    for (const auto &tile : m_tiles)
        tile->setStatisticsShown(shown);
}

bool Wall::showsLivePicture() const
{
    return m_window.isSeen() && std::any_of(m_tiles.begin(), m_tiles.end(), [](const auto &tile) {
               return tile->isVisible() && tile->state().kind == TileState::Kind::Live;
           });
}

void Wall::followView()
{
    const Configuration &configuration = m_studio.configuration();
    const ViewConfig &view = configuration.views[shownView(configuration, m_openWindow)];
    const QList<TilePlace> places = placesOf(view, cameraIds(configuration.cameras));
    if (places == m_places && view.layout == m_layout)
        return;
    m_layout = view.layout;
    m_places = places;

    std::vector<std::unique_ptr<Tile>> ordered;
    for (const TilePlace &place : places) {
        const auto found = std::find_if(m_tiles.begin(), m_tiles.end(), [&](const auto &tile) {
            return tile && tile->camera().id() == place.camera;
        });
        ordered.push_back(found == m_tiles.end() ? makeTile(*m_studio.camera(place.camera))
                                                 : std::move(*found));
        if (ordered.size() > 1)
            setTabOrder(ordered[ordered.size() - 2].get(), ordered.back().get());
    }
    std::swap(m_tiles, ordered);
    for (const auto &leaving : ordered)
        if (leaving)
            m_zooms.insert(leaving->camera().id(), leaving->zoom());
    const bool currentGone = std::any_of(ordered.begin(), ordered.end(), [this](const auto &tile) {
        return tile && tile.get() == m_current;
    });
    const bool focused = isAncestorOf(QApplication::focusWidget());
    if (currentGone)
        setLarge(false);
    if (!m_current || currentGone)
        makeCurrent(m_tiles.empty() ? nullptr : m_tiles.front().get());
    layOut();
    showSeen();
    if (currentGone && focused) // before it is lost to another part of the window
        m_current ? m_current->setFocus() : setFocus();
}

std::unique_ptr<Tile> Wall::makeTile(Camera &camera)
{
    auto tile = std::make_unique<Tile>(camera, m_studio.pool(), this);
    tile->setStatisticsShown(m_statisticsShown);
    tile->setZoom(m_zooms.value(camera.id()));
    connect(tile.get(), &Tile::frameSizeChanged, this, &Wall::layOut);
    connect(tile.get(), &Tile::changeRequested, this, [this, made = tile.get()] {
        makeCurrent(made);
        Q_EMIT changeRequested();
    });
    return tile;
}

void Wall::removeTile(Camera *camera)
{
    const auto found = std::find_if(m_tiles.begin(), m_tiles.end(),
                                    [&](const auto &tile) { return &tile->camera() == camera; });
    if (found == m_tiles.end())
        return;
    m_places.removeAt(found - m_tiles.begin());
    m_zooms.remove(camera->id());
    const std::unique_ptr<Tile> leaving = std::move(*found);
    const auto next = m_tiles.erase(found);
    if (leaving.get() == m_current) {
        setLarge(false);
        Tile *heir = next != m_tiles.end() ? next->get()
                     : m_tiles.empty()     ? nullptr
                                           : m_tiles.back().get();
        const bool focused =
                leaving->isAncestorOf(QApplication::focusWidget()) || leaving->hasFocus();
        makeCurrent(heir);
        if (heir && focused)
            heir->setFocus();
    }
    layOut();
}

void Wall::makeCurrent(Tile *tile)
{
    const bool differs = tile != m_current;
    m_current = tile;
    followFocus(QApplication::focusWidget());
    if (differs && m_large)
        layOut();
    if (differs)
        Q_EMIT currentChanged();
}

void Wall::followFocus(QWidget *focused)
{
    const bool inside = focused && isAncestorOf(focused);
    for (const auto &tile : m_tiles) {
        const bool has = inside && (tile.get() == focused || tile->isAncestorOf(focused));
        if (has && tile.get() != m_current) {
            makeCurrent(tile.get());
            return;
        }
    }
    for (const auto &tile : m_tiles)
        tile->setCurrent(inside && tile.get() == m_current && m_tiles.size() > 1 && !m_large);
}

void Wall::showSeen()
{
    for (const auto &tile : m_tiles)
        tile->setWindowSeen(m_window.isSeen());
    if (m_window.isSeen() && !m_tiles.empty())
        m_clock.start();
    else
        m_clock.stop();
}

void Wall::refresh()
{
    const auto now = Clock::now();
    for (const auto &tile : m_tiles)
        tile->refresh(now);
}

double Wall::aspect() const
{
    double sum = 0;
    int known = 0;
    for (const auto &tile : m_tiles) {
        if (tile->frameSize().isEmpty())
            continue;
        sum += std::log(double(tile->frameSize().width()) / tile->frameSize().height());
        ++known;
    }
    return known ? std::exp(sum / known) : usualAspect;
}

void Wall::layOut()
{
    const QList<QRect> rects = layOutTiles(m_layout, m_places, rect(), gap, aspect());
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        const bool isLarge = m_large && m_tiles[i].get() == m_current;
        m_tiles[i]->setGeometry(isLarge ? rect() : rects[qsizetype(i)]);
    }
    showTiles();
    update();
}

void Wall::showTiles()
{
    // The one to see comes first, so that the keyboard always has a place to go.
    if (m_large)
        m_current->show();
    for (const auto &tile : m_tiles) {
        tile->setLarge(m_large && tile.get() == m_current);
        tile->setVisible(!m_large || tile.get() == m_current);
    }
}

void Wall::moveTo(Tile &tile)
{
    if (m_large)
        tile.setGeometry(rect());
    tile.show(); // what is hidden cannot take the keyboard
    tile.setFocus();
    makeCurrent(&tile);
}

Tile *Wall::tileAt(QPoint position) const
{
    const auto found = std::find_if(m_tiles.begin(), m_tiles.end(), [&](const auto &tile) {
        return tile->isVisible() && tile->geometry().contains(position);
    });
    return found == m_tiles.end() ? nullptr : found->get();
}

QList<Tile *> Wall::tiles() const
{
    QList<Tile *> tiles;
    for (const auto &tile : m_tiles)
        tiles += tile.get();
    return tiles;
}

void Wall::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), wallcolors::gap);
    if (!m_tiles.empty())
        return;
    painter.setPen(wallcolors::quietText);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("This view has no cameras yet. Add one, or choose some with Change View."));
}

void Wall::resizeEvent(QResizeEvent *)
{
    layOut();
}

void Wall::focusInEvent(QFocusEvent *)
{
    if (m_current)
        m_current->setFocus();
}

} // namespace vedette
