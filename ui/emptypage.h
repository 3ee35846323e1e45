// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/cameraspec.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vedette {

class CameraDevices;

/// What the window shows while there is no camera: how to begin. One click on a camera of this
/// computer shows it; they come and go as they are plugged and unplugged.
class EmptyPage final : public QScrollArea
{
    Q_OBJECT

public:
    /// `devices` outlives the page.
    explicit EmptyPage(CameraDevices &devices, QWidget *parent = nullptr);

Q_SIGNALS:
    void localRequested(const vedette::LocalSpec &camera);
    void addRequested();
    void testPatternRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void begin();

    CameraDevices &m_devices;
    QLabel *m_title;
    QVBoxLayout *m_local;
    QPushButton *m_add;
    QPushButton *m_test;
};

} // namespace vedette
