// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/picturedialog.h"

#include "core/studio/camera.h"
#include "core/studio/picturepreview.h"
#include "core/studio/studio.h"
#include "ui/captureform.h"
#include "ui/controlsform.h"
#include "ui/editor.h"
#include "ui/edits.h"
#include "ui/maskpage.h"
#include "ui/overlayform.h"
#include "ui/picturecanvas.h"
#include "ui/plainbuttons.h"
#include "ui/scrollpage.h"
#include "ui/windowplace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize(980, 520);
constexpr int pagesWidth = 330;

QList<CameraFormat> formatsOf(const CameraDevices &devices, const LocalSpec &spec)
{
    const auto all = devices.devices();
    for (const DeviceInfo &device : all)
        if (device.name == spec.name && device.id == spec.id)
            return device.formats;
    for (const DeviceInfo &device : all)
        if (device.name == spec.name || device.id == spec.id)
            return device.formats;
    return {};
}

} // namespace

PictureDialog::PictureDialog(Editor &editor, Camera &camera, QWidget *parent)
    : QDialog(parent)
    , m_editor(editor)
    , m_camera(&camera)
    , m_canvas(new PictureCanvas)
    , m_mirrored(new QCheckBox(tr("&Mirror")))
    , m_turn(new QComboBox)
    , m_quality(new QSpinBox)
    , m_overlay(new OverlayForm)
    , m_controls(new ControlsForm)
    , m_noControls(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel |
                                     QDialogButtonBox::Apply | QDialogButtonBox::RestoreDefaults))
    , m_preview(new PicturePreview(camera, editor.studio().pool(), this))
{
    setWindowTitle(tr("Camera Picture: %1").arg(camera.name()));
    m_canvas->setObjectName(u"canvas"_s);
    auto *pages = new QTabWidget;
    pages->setObjectName(u"pages"_s);
    pages->addTab(new ScrollPage(makePicturePage()), tr("&Picture"));
    pages->addTab(new ScrollPage(new MaskPage(*m_canvas)), tr("Mas&ks, Crop"));
    pages->addTab(new ScrollPage(m_overlay), tr("&Text"));
    pages->addTab(new ScrollPage(makeControlsPage()), tr("&Camera"));
    pages->setFixedWidth(pagesWidth);
    plainButtons(this);

    auto *middle = new QHBoxLayout;
    middle->addWidget(m_canvas, 1);
    middle->addWidget(pages);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(m_buttons);
    for (QPushButton *button : m_buttons->findChildren<QPushButton *>())
        button->setIcon({});

    fill(camera.config().processing);
    m_controls->setValues(camera.config().controls);
    showControls();
    connect(m_preview, &PicturePreview::pictureReady, this,
            [this] { m_canvas->setImage(m_preview->take()); });
    connect(m_canvas, &PictureCanvas::edited, this, &PictureDialog::change);
    connect(m_mirrored, &QCheckBox::toggled, this, &PictureDialog::change);
    connect(m_turn, &QComboBox::currentIndexChanged, this, &PictureDialog::change);
    connect(m_quality, &QSpinBox::valueChanged, this, &PictureDialog::change);
    connect(m_overlay, &OverlayForm::edited, this, &PictureDialog::change);
    connect(m_controls, &ControlsForm::edited, this, [this] {
        if (m_camera)
            m_camera->tryControls(m_controls->values());
    });
    connect(&camera, &Camera::controlsChanged, this, &PictureDialog::showControls);
    connect(&editor.studio(), &Studio::cameraAboutToBeRemoved, this, [this](const Camera *gone) {
        if (gone != m_camera)
            return;
        m_camera = nullptr;
        reject();
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PictureDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &PictureDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this,
            &PictureDialog::apply);
    connect(m_buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            &PictureDialog::reset);
    resize(firstSize);
    fitScreen(*this);
}

PictureDialog::~PictureDialog() = default;

QWidget *PictureDialog::makePicturePage()
{
    m_mirrored->setObjectName(u"pictureMirrored"_s);
    m_mirrored->setToolTip(tr("Let left and right change places, for everybody"));
    m_turn->setObjectName(u"pictureTurn"_s);
    using Turn = PictureConfig::Turn;
    m_turn->addItem(tr("Not at all"), int(Turn::None));
    m_turn->addItem(tr("To the Right"), int(Turn::Right));
    m_turn->addItem(tr("Upside Down"), int(Turn::UpsideDown));
    m_turn->addItem(tr("To the Left"), int(Turn::Left));
    m_quality->setObjectName(u"pictureQuality"_s);
    m_quality->setRange(1, 100);
    auto *page = new QWidget;
    auto *form = new QFormLayout;
    form->addRow(m_mirrored);
    form->addRow(tr("T&urn:"), m_turn);
    form->addRow(tr("JPEG &quality:"), m_quality);
    auto *layout = new QVBoxLayout(page);
    layout->addLayout(form);
    auto *note =
            new QLabel(tr("The quality is that of pictures that are encoded here. JPEG from the "
                          "camera goes out as it came, also turned, cropped and masked."));
    note->setWordWrap(true);
    layout->addWidget(note);
    if (const auto *local = std::get_if<LocalSpec>(&m_camera->config().spec)) {
        m_capture = new CaptureForm(*local, formatsOf(m_editor.studio().devices(), *local));
        layout->addWidget(m_capture);
    }
    layout->addStretch(1);
    return page;
}

QWidget *PictureDialog::makeControlsPage()
{
    m_noControls->setText(tr("Nothing can be set at this camera itself, or it gives no pictures "
                             "now."));
    m_noControls->setWordWrap(true);
    m_noControls->setAlignment(Qt::AlignCenter);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_noControls);
    layout->addWidget(m_controls);
    layout->addStretch(1);
    return page;
}

ProcessingConfig PictureDialog::processing() const
{
    ProcessingConfig processing = m_canvas->processing();
    processing.mirrored = m_mirrored->isChecked();
    processing.turn = PictureConfig::Turn(m_turn->currentData().toInt());
    processing.quality = m_quality->value();
    processing.overlay = m_overlay->overlay();
    return processing;
}

void PictureDialog::fill(const ProcessingConfig &processing)
{
    {
        const QScopedValueRollback showing(m_showing, true);
        m_canvas->setProcessing(processing);
        m_mirrored->setChecked(processing.mirrored);
        m_turn->setCurrentIndex(m_turn->findData(int(processing.turn)));
        m_quality->setValue(processing.quality);
        m_overlay->setOverlay(processing.overlay);
    }
    change();
}

void PictureDialog::change()
{
    if (m_showing)
        return;
    const ProcessingConfig wanted = processing();
    const bool turnsDiffer = wanted.turn != m_canvas->processing().turn ||
                             wanted.mirrored != m_canvas->processing().mirrored;
    m_canvas->setProcessing(wanted);
    if (turnsDiffer)
        m_canvas->setImage({}); // the masks would lie elsewhere
    m_preview->setProcessing(wanted);
}

void PictureDialog::apply()
{
    if (!m_camera)
        return;
    PictureSettings settings{processing(), {}, m_controls->values()};
    if (m_capture)
        settings.capture = m_capture->spec();
    changePictureSettings(m_editor, m_camera->id(), settings);
}

void PictureDialog::reset()
{
    fill({});
    if (m_capture)
        m_capture->reset();
    m_controls->setValues({});
    if (m_camera)
        m_camera->tryControls({});
}

void PictureDialog::accept()
{
    apply();
    QDialog::accept();
}

void PictureDialog::reject()
{
    if (m_camera && m_controls->values() != m_camera->config().controls)
        m_camera->tryControls(m_camera->config().controls);
    QDialog::reject();
}

void PictureDialog::showControls()
{
    if (!m_camera)
        return;
    const auto controls = m_camera->controls();
    m_controls->setControls(controls);
    m_controls->setVisible(!controls.isEmpty());
    m_noControls->setVisible(controls.isEmpty());
}

void PictureDialog::askForSize()
{
    m_preview->setTargetSize(m_canvas->size() * devicePixelRatio());
}

void PictureDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    askForSize();
}

} // namespace vedette
