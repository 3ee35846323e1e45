// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statisticspanel.h"

#include "core/studio/camera.h"
#include "core/studio/studio.h"
#include "ui/plot.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr int interval = 1000; // ms
constexpr int least = 320;     // pixels: two plots beside each other

double milliseconds(Clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

} // namespace

StatisticsPanel::StatisticsPanel(Studio &studio, QWidget *parent)
    : QScrollArea(parent)
    , m_studio(studio)
    , m_layout(nullptr)
    , m_none(new QLabel(tr("There are no cameras yet.")))
{
    setAccessibleName(tr("Statistics of the cameras"));
    auto *content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->addWidget(m_none);
    m_layout->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setMinimumWidth(least);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_clock.setInterval(interval);
    connect(&m_clock, &QTimer::timeout, this, &StatisticsPanel::sample);
    connect(&studio, &Studio::camerasChanged, this, [this] {
        if (isVisible())
            followCameras();
    });
}

void StatisticsPanel::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    followCameras();
    m_clock.start();
    sample();
}

void StatisticsPanel::hideEvent(QHideEvent *event)
{
    QScrollArea::hideEvent(event);
    if (m_clock.isActive())
        addGap();
    m_clock.stop();
}

void StatisticsPanel::followCameras()
{
    const QList<Camera *> cameras = m_studio.cameras();
    std::map<QString, Row> rows;
    int place = 0;
    for (const Camera *camera : cameras) {
        const auto known = m_rows.find(camera->id());
        Row row = known == m_rows.end() ? makeRow(*camera) : known->second;
        m_layout->removeWidget(row.widget);
        m_layout->insertWidget(++place, row.widget); // the first one says that there is none
        rows.emplace(camera->id(), row);
        m_rows.erase(camera->id());
    }
    for (const auto &gone : m_rows) {
        gone.second.widget->hide();
        gone.second.widget->deleteLater();
    }
    m_rows = std::move(rows);
    m_none->setVisible(m_rows.empty());
}

StatisticsPanel::Row StatisticsPanel::makeRow(const Camera &camera)
{
    Row row;
    row.widget = new QWidget;
    row.name = new QLabel;
    row.name->setTextFormat(Qt::PlainText);
    QFont bold = row.name->font();
    bold.setBold(true);
    row.name->setFont(bold);
    row.fps = new Plot(tr("Pictures"), tr("fps"), 10);
    row.rate = new Plot(tr("Network"), tr("Mbit/s"), 1);
    row.drops = new Plot(tr("Dropped"), tr("fps"), 5);
    row.latency = new Plot(tr("To the screen"), tr("ms"), 20);
    row.rate->setToolTip(tr("JPEG that came, or nothing where pictures come in another form"));
    row.drops->setToolTip(tr("Pictures that came and were not shown or shared"));
    row.latency->setToolTip(tr("From the arrival of a picture until it can be painted"));
    auto *layout = new QGridLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->addWidget(row.name, 0, 0, 1, 2);
    layout->addWidget(row.fps, 1, 0);
    layout->addWidget(row.rate, 1, 1);
    layout->addWidget(row.drops, 2, 0);
    layout->addWidget(row.latency, 2, 1);
    row.dropped = camera.dropped() + camera.shown().dropped;
    row.shown = camera.shown().pictures;
    return row;
}

void StatisticsPanel::sample()
{
    const QList<Camera *> cameras = m_studio.cameras();
    for (const Camera *camera : cameras) {
        const auto found = m_rows.find(camera->id());
        if (found == m_rows.end())
            continue;
        Row &row = found->second;
        const FrameStats stats = camera->stats();
        const ShownStats shown = camera->shown();
        const quint64 dropped = camera->dropped() + shown.dropped;
        row.name->setText(camera->name());
        row.fps->add(stats.fps);
        row.rate->add(stats.bitsPerSecond / 1e6);
        row.drops->add(double(dropped - row.dropped));
        row.latency->add(shown.pictures == row.shown ? Samples::gap : milliseconds(shown.latency));
        row.dropped = dropped;
        row.shown = shown.pictures;
    }
}

void StatisticsPanel::addGap()
{
    for (auto &row : m_rows)
        for (Plot *plot : {row.second.fps, row.second.rate, row.second.drops, row.second.latency})
            plot->add(Samples::gap);
}

} // namespace vedette
