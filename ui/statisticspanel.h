// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>
#include <QTimer>

#include <map>

class QLabel;
class QVBoxLayout;

namespace vedette {

class Camera;
class Plot;
class Studio;

/// The last minutes of each camera as plots: pictures a second, Mbit/s, dropped pictures and the
/// time from the camera to the screen. While it is hidden it does nothing.
/// Thread: main.
class StatisticsPanel final : public QScrollArea
{
    Q_OBJECT

public:
    /// `studio` outlives the panel.
    explicit StatisticsPanel(Studio &studio, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Row
    {
        QWidget *widget = nullptr;
        QLabel *name = nullptr;
        Plot *fps = nullptr;
        Plot *rate = nullptr;
        Plot *drops = nullptr;
        Plot *latency = nullptr;
        quint64 dropped = 0; // at the last sample
        quint64 shown = 0;
    };

    void followCameras();
    Row makeRow(const Camera &camera);
    void sample();
    void addGap();

    Studio &m_studio;
    QTimer m_clock;
    QVBoxLayout *m_layout;
    QLabel *m_none;
    std::map<QString, Row> m_rows; // by the camera's id
};

} // namespace vedette
