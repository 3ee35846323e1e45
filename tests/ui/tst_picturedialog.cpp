// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handsource.h"

#include "core/studio/camera.h"
#include "core/studio/picturepreview.h"
#include "core/studio/studio.h"
#include "ui/controlsform.h"
#include "ui/editor.h"
#include "ui/picturecanvas.h"
#include "ui/picturedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

const QSize canvasSize(642, 362); // a picture of 640 x 360 within its frame

void drag(QWidget &widget, QPoint from, QPoint to)
{
    QTest::mousePress(&widget, Qt::LeftButton, {}, from);
    QTest::mouseMove(&widget, (from + to) / 2);
    QTest::mouseMove(&widget, to);
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, to);
}

bool isNear(const QRectF &a, const QRectF &b)
{
    constexpr double most = 0.6;
    return qAbs(a.left() - b.left()) < most && qAbs(a.top() - b.top()) < most &&
           qAbs(a.right() - b.right()) < most && qAbs(a.bottom() - b.bottom()) < most;
}

} // namespace

class TestPictureDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<Studio> m_studio;
    std::unique_ptr<History> m_history;
    std::unique_ptr<Editor> m_editor;

    Camera &camera() { return *m_studio->camera(u"one"_s); }
    const CameraConfig &config() { return m_studio->configuration().cameras.first(); }

    std::unique_ptr<PictureCanvas> makeCanvas(const ProcessingConfig &processing = {})
    {
        auto canvas = std::make_unique<PictureCanvas>();
        canvas->resize(canvasSize);
        QImage image(640, 360, QImage::Format_RGB32);
        image.fill(Qt::gray);
        canvas->setImage(image);
        canvas->setProcessing(processing);
        canvas->show();
        return canvas;
    }

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<Studio>();
        Configuration configuration;
        configuration.cameras = {{u"one"_s, u"One"_s, TestPatternSpec{{320, 180}, 30}}};
        m_studio->apply(configuration);
        m_history = std::make_unique<History>();
        m_editor = std::make_unique<Editor>(*m_studio, *m_history, 0);
    }
    void cleanup()
    {
        m_editor.reset();
        m_history.reset();
        m_studio.reset();
    }

    void maskIsDrawnMovedSizedAndRemoved()
    {
        const auto canvas = makeCanvas();
        const QSignalSpy edited(canvas.get(), &PictureCanvas::edited);
        drag(*canvas, {65, 37}, {321, 181});
        QCOMPARE(canvas->processing().masks.size(), 1);
        QVERIFY(isNear(canvas->processing().masks[0], {10, 10, 40, 40}));
        QCOMPARE(canvas->currentMask(), 0);
        QVERIFY(!edited.isEmpty());
        drag(*canvas, {200, 100}, {264, 136});
        QCOMPARE(canvas->processing().masks.size(), 1);
        QVERIFY(isNear(canvas->processing().masks[0], {20, 20, 40, 40}));
        drag(*canvas, {384, 217}, {449, 253}); // at the corner
        QVERIFY(isNear(canvas->processing().masks[0], {20, 20, 50, 50}));
        drag(*canvas, {300, 100}, {-900, -900}); // not beyond the edge
        QVERIFY(isNear(canvas->processing().masks[0], {0, 0, 50, 50}));
        QTest::keyClick(canvas.get(), Qt::Key_Right);
        QTest::keyClick(canvas.get(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(isNear(canvas->processing().masks[0], {1, 0, 50, 51}));
        QTest::mouseClick(canvas.get(), Qt::LeftButton, {}, {600, 300}); // nothing there
        QCOMPARE(canvas->currentMask(), -1);
        QCOMPARE(canvas->processing().masks.size(), 1); // a click draws nothing
        QTest::mouseClick(canvas.get(), Qt::LeftButton, {}, {100, 100});
        QTest::keyClick(canvas.get(), Qt::Key_Delete);
        QVERIFY(canvas->processing().masks.isEmpty());
    }

    void maskLiesOnTheCamerasOwnPictureHoweverItIsShown()
    {
        ProcessingConfig turnedRight;
        turnedRight.turn = PictureConfig::Turn::Right;
        const auto canvas = makeCanvas(turnedRight); // the image is as it is shown
        drag(*canvas, {1, 1}, {161, 181});           // a quarter of the width, half the height
        QVERIFY(isNear(canvas->processing().masks[0], {0, 75, 50, 25}));
    }

    void cropIsDrawnAndTakenBack()
    {
        const auto canvas = makeCanvas();
        canvas->setTool(PictureCanvas::Tool::Crop);
        drag(*canvas, {65, 37}, {321, 181});
        QVERIFY(isNear(canvas->processing().crop, {10, 10, 40, 40}));
        QVERIFY(canvas->processing().masks.isEmpty());
        QVERIFY(!validate(canvas->processing()));
        drag(*canvas, {200, 100}, {10000, 10000});
        QVERIFY(isNear(canvas->processing().crop, {60, 60, 40, 40}));
        QVERIFY(!validate(canvas->processing()));
        QTest::keyClick(canvas.get(), Qt::Key_Delete);
        QCOMPARE(canvas->processing().crop, wholePicture);
    }

    void everythingIsAppliedAsOneStepThatCanBeUndone()
    {
        PictureDialog dialog(*m_editor, camera());
        dialog.show();
        auto *canvas = dialog.findChild<PictureCanvas *>(u"canvas"_s);
        dialog.findChild<QCheckBox *>(u"pictureMirrored"_s)->setChecked(true);
        dialog.findChild<QComboBox *>(u"pictureTurn"_s)->setCurrentIndex(2);
        dialog.findChild<QSpinBox *>(u"pictureQuality"_s)->setValue(61);
        dialog.findChild<QLineEdit *>(u"overlayText"_s)->setText(u"Yard"_s);
        dialog.findChild<QComboBox *>(u"overlayStamp"_s)->setCurrentIndex(2);
        dialog.findChild<QComboBox *>(u"overlayCorner"_s)->setCurrentIndex(3);
        dialog.findChild<QPushButton *>(u"addMask"_s)->click();
        QCOMPARE(canvas->processing().masks.size(), 1);
        QCOMPARE(config().processing, ProcessingConfig()); // not before it is wanted
        dialog.accept();
        const ProcessingConfig &made = config().processing;
        QVERIFY(made.mirrored);
        QCOMPARE(made.turn, PictureConfig::Turn::UpsideDown);
        QCOMPARE(made.quality, 61);
        QCOMPARE(made.overlay.text, u"Yard"_s);
        QCOMPARE(made.overlay.stamp, OverlayConfig::Stamp::DateTime);
        QCOMPARE(made.overlay.corner, OverlayConfig::Corner::BottomRight);
        QCOMPARE(made.masks, canvas->processing().masks);
        QCOMPARE(camera().config().processing, made);
        m_editor->undo();
        QCOMPARE(config().processing, ProcessingConfig());
        QCOMPARE(camera().config().processing, ProcessingConfig());
    }

    void cancelChangesNothingAndDefaultsAreRestored()
    {
        Configuration masked = m_studio->configuration();
        masked.cameras[0].processing.masks = {QRectF(0, 0, 10, 10)};
        masked.cameras[0].processing.quality = 33;
        m_studio->apply(masked);
        PictureDialog dialog(*m_editor, camera());
        dialog.show();
        auto *buttons = dialog.findChild<QDialogButtonBox *>();
        buttons->button(QDialogButtonBox::RestoreDefaults)->click();
        QCOMPARE(dialog.findChild<QSpinBox *>(u"pictureQuality"_s)->value(), usualQuality);
        dialog.reject();
        QCOMPARE(config().processing.quality, 33);
        PictureDialog again(*m_editor, camera());
        again.show();
        buttons = again.findChild<QDialogButtonBox *>();
        buttons->button(QDialogButtonBox::RestoreDefaults)->click();
        buttons->button(QDialogButtonBox::Apply)->click();
        QVERIFY(again.isVisible());
        QCOMPARE(config().processing, ProcessingConfig());
    }

    void previewShowsAllOfThePictureAsItIsTurned()
    {
        PicturePreview preview(camera(), m_studio->pool());
        const QSignalSpy ready(&preview, &PicturePreview::pictureReady);
        ProcessingConfig processing;
        processing.turn = PictureConfig::Turn::Left;
        processing.crop = QRectF(0, 0, 50, 50);
        preview.setProcessing(processing);
        QTRY_VERIFY(!ready.isEmpty());
        QCOMPARE(preview.take().size(), QSize(180, 320));
    }

    void dialogClosesWithItsCamera()
    {
        PictureDialog dialog(*m_editor, camera());
        dialog.show();
        QTRY_COMPARE(camera().status().state, SourceState::Live); // for the preview
        m_studio->apply({});
        QVERIFY(!dialog.isVisible());
    }

    void controlsAreShownAndSet()
    {
        CameraControl number;
        number.name = u"brightness"_s;
        number.label = u"Brightness"_s;
        number.minimum = -10;
        number.maximum = 10;
        number.value = 4;
        CameraControl onOff;
        onOff.name = u"auto"_s;
        onOff.label = u"Auto"_s;
        onOff.kind = CameraControl::Kind::Switch;
        onOff.value = 1;
        CameraControl choice;
        choice.name = u"mains"_s;
        choice.label = u"Mains"_s;
        choice.kind = CameraControl::Kind::Choice;
        choice.choices = {{1, u"50 Hz"_s}, {5, u"60 Hz"_s}};
        choice.value = 5;
        choice.isActive = false;
        ControlsForm form;
        form.setControls({number, onOff, choice});
        form.show();
        const QSignalSpy edited(&form, &ControlsForm::edited);
        auto *slider = form.findChild<QSlider *>();
        auto *box = form.findChild<QCheckBox *>(u"auto"_s);
        auto *list = form.findChild<QComboBox *>(u"mains"_s);
        QCOMPARE(slider->value(), 14);
        QVERIFY(box->isChecked());
        QCOMPARE(list->currentText(), u"60 Hz"_s);
        QVERIFY(!list->isEnabled());
        QVERIFY(form.values().isEmpty()); // showing sets nothing
        slider->setValue(0);
        box->click();
        list->setCurrentIndex(0);
        QCOMPARE(form.values(),
                 (ControlValues{{u"brightness"_s, -10}, {u"auto"_s, 0}, {u"mains"_s, 1}}));
        QCOMPARE(edited.size(), 3);
        // What the camera makes of it.
        number.value = 2;
        choice.isActive = true;
        form.setControls({number, onOff, choice});
        QCOMPARE(form.findChild<QSlider *>(), slider);
        QCOMPARE(slider->value(), 12);
        QVERIFY(list->isEnabled());
        QCOMPARE(edited.size(), 3);
        form.setControls({});
        QVERIFY(!form.findChild<QSlider *>());
    }
};

QTEST_MAIN(TestPictureDialog)
#include "tst_picturedialog.moc"
