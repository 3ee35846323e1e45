// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cameracontrol.h"
#include "core/config/cameraspec.h"
#include "core/config/processingconfig.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QSpinBox;

namespace vedette {

class Camera;
class CaptureForm;
class ControlsForm;
class Editor;
class OverlayForm;
class PictureCanvas;
class PicturePreview;

/// What everybody sees of a camera: how its pictures are taken, masked, cropped, turned, labelled
/// and encoded, with a live picture to draw on. Changes reach the wall and viewers by Apply and
/// OK, except for the camera's own controls, which are tried at once and taken back by Cancel.
/// Thread: main.
class PictureDialog final : public QDialog
{
    Q_OBJECT

public:
    /// It closes when the camera goes.
    PictureDialog(Editor &editor, Camera &camera, QWidget *parent = nullptr);
    ~PictureDialog() override;

    void accept() override;
    void reject() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makePicturePage();
    QWidget *makeControlsPage();
    ProcessingConfig processing() const;
    void fill(const ProcessingConfig &processing);
    void change();
    void apply();
    void reset();
    void showControls();
    void askForSize();

    Editor &m_editor;
    Camera *m_camera; // null when it is gone
    PictureCanvas *m_canvas;
    QCheckBox *m_mirrored;
    QComboBox *m_turn;
    QSpinBox *m_quality;
    CaptureForm *m_capture = nullptr; // of a camera of this computer
    OverlayForm *m_overlay;
    ControlsForm *m_controls;
    QLabel *m_noControls;
    QDialogButtonBox *m_buttons;
    PicturePreview *m_preview;
    bool m_showing = false; // the fields change by themselves
};

} // namespace vedette
