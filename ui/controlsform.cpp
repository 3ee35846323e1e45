// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/controlsform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace vedette {

namespace {

constexpr int mostSteps = 1000;

// How many steps there are on the slider.
int sliderSteps(const CameraControl &control)
{
    const double steps = (control.maximum - control.minimum) / std::max(control.step, 1e-9);
    return int(std::clamp(std::round(steps), 1.0, double(mostSteps)));
}

int sliderPosition(const CameraControl &control, double value)
{
    const double range = control.maximum - control.minimum;
    return range > 0 ? int(std::lround((value - control.minimum) / range * sliderSteps(control)))
                     : 0;
}

double sliderValue(const CameraControl &control, int position)
{
    const double range = control.maximum - control.minimum;
    return nearestValue(control, control.minimum + range * position / sliderSteps(control));
}

// A number: the slider for the hand, the field for what is exact.
class NumberField final : public QWidget
{
public:
    explicit NumberField(const CameraControl &control)
        : m_slider(new QSlider(Qt::Horizontal))
        , m_number(new QDoubleSpinBox)
    {
        m_slider->setRange(0, sliderSteps(control));
        m_slider->setAccessibleName(control.label);
        m_number->setAccessibleName(control.label);
        m_number->setDecimals(control.step < 0.01 ? 3 : control.step < 1 ? 2 : 0);
        m_number->setRange(control.minimum, control.maximum);
        m_number->setSingleStep(control.step);
        m_number->setKeyboardTracking(false);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_slider, 1);
        layout->addWidget(m_number);
        setFocusProxy(m_slider);
    }

    QSlider *slider() const { return m_slider; }
    QDoubleSpinBox *number() const { return m_number; }
    void showValue(const CameraControl &control)
    {
        if (!m_slider->isSliderDown())
            m_slider->setValue(sliderPosition(control, control.value));
        if (!m_number->hasFocus())
            m_number->setValue(control.value);
    }

private:
    QSlider *m_slider;
    QDoubleSpinBox *m_number;
};

bool isSameField(const CameraControl &a, const CameraControl &b)
{
    return a.name == b.name && a.kind == b.kind && a.minimum == b.minimum &&
           a.maximum == b.maximum && a.step == b.step && a.choices == b.choices;
}

} // namespace

ControlsForm::ControlsForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void ControlsForm::setControls(const QList<CameraControl> &controls)
{
    const bool same = std::equal(controls.begin(), controls.end(), m_controls.begin(),
                                 m_controls.end(), isSameField);
    m_controls = controls;
    const QScopedValueRollback showing(m_showing, true);
    if (!same)
        rebuild();
    for (const CameraControl &control : m_controls)
        showControl(control);
}

void ControlsForm::setValues(const ControlValues &values)
{
    m_values = values;
}

void ControlsForm::rebuild()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (const CameraControl &control : std::as_const(m_controls))
        addField(control);
}

void ControlsForm::addField(const CameraControl &control)
{
    QWidget *made = nullptr;
    const QString &name = control.name;
    switch (control.kind) {
    case CameraControl::Kind::Switch: {
        auto *box = new QCheckBox(control.label);
        connect(box, &QCheckBox::toggled, this, [this, name](bool on) { edit(name, on ? 1 : 0); });
        made = box;
        break;
    }
    case CameraControl::Kind::Choice: {
        auto *box = new QComboBox;
        for (const auto &choice : control.choices)
            box->addItem(choice.label, choice.value);
        connect(box, &QComboBox::currentIndexChanged, this,
                [this, name, box](int index) { edit(name, box->itemData(index).toDouble()); });
        made = box;
        break;
    }
    case CameraControl::Kind::Number: {
        auto *number = new NumberField(control);
        connect(number->slider(), &QSlider::valueChanged, this,
                [this, name, control](int position) {
                    edit(name, sliderValue(control, position));
                });
        connect(number->number(), &QDoubleSpinBox::valueChanged, this,
                [this, name, control](double value) { edit(name, nearestValue(control, value)); });
        made = number;
        break;
    }
    }
    made->setObjectName(name);
    if (control.kind == CameraControl::Kind::Switch) {
        m_form->addRow(made);
    } else {
        made->setAccessibleName(control.label);
        m_form->addRow(tr("%1:", "name of a camera's control").arg(control.label), made);
    }
}

QWidget *ControlsForm::field(const QString &name) const
{
    return findChild<QWidget *>(name, Qt::FindDirectChildrenOnly);
}

void ControlsForm::showControl(const CameraControl &control)
{
    QWidget *shown = field(control.name);
    if (!shown)
        return;
    shown->setEnabled(control.isActive);
    shown->setToolTip(control.isActive ? QString()
                                       : tr("Has no effect now: another control decides"));
    if (auto *box = qobject_cast<QCheckBox *>(shown))
        box->setChecked(control.value != 0);
    else if (auto *choice = qobject_cast<QComboBox *>(shown))
        choice->setCurrentIndex(choice->findData(control.value));
    else
        static_cast<NumberField *>(shown)->showValue(control);
}

void ControlsForm::edit(const QString &name, double value)
{
    if (m_showing)
        return;
    const auto control = std::find_if(m_controls.begin(), m_controls.end(),
                                      [&](const auto &each) { return each.name == name; });
    if (control == m_controls.end())
        return;
    control->value = value;
    const QScopedValueRollback showing(m_showing, true);
    showControl(*control);
    m_values.insert(name, value);
    Q_EMIT edited();
}

} // namespace vedette
