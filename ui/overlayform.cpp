// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlayform.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace vedette {

using namespace Qt::StringLiterals;

OverlayForm::OverlayForm(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_stamp(new QComboBox)
    , m_corner(new QComboBox)
    , m_height(new QSpinBox)
{
    using Stamp = OverlayConfig::Stamp;
    using Corner = OverlayConfig::Corner;
    m_text->setObjectName(u"overlayText"_s);
    m_text->setMaxLength(int(maxOverlayText));
    m_text->setClearButtonEnabled(true);
    m_stamp->setObjectName(u"overlayStamp"_s);
    m_stamp->addItem(tr("None"), int(Stamp::None));
    m_stamp->addItem(tr("Time"), int(Stamp::Time));
    m_stamp->addItem(tr("Date and Time"), int(Stamp::DateTime));
    m_corner->setObjectName(u"overlayCorner"_s);
    m_corner->addItem(tr("Top Left"), int(Corner::TopLeft));
    m_corner->addItem(tr("Top Right"), int(Corner::TopRight));
    m_corner->addItem(tr("Bottom Left"), int(Corner::BottomLeft));
    m_corner->addItem(tr("Bottom Right"), int(Corner::BottomRight));
    m_height->setObjectName(u"overlayHeight"_s);
    m_height->setRange(2, 20);
    m_height->setSuffix(tr(" %", "percent"));
    m_height->setToolTip(tr("Height of the line, of the picture's height"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("T&ext:"), m_text);
    form->addRow(tr("C&lock:"), m_stamp);
    form->addRow(tr("C&orner:"), m_corner);
    form->addRow(tr("&Height:"), m_height);
    connect(m_text, &QLineEdit::textChanged, this, &OverlayForm::edited);
    connect(m_stamp, &QComboBox::currentIndexChanged, this, &OverlayForm::edited);
    connect(m_corner, &QComboBox::currentIndexChanged, this, &OverlayForm::edited);
    connect(m_height, &QSpinBox::valueChanged, this, &OverlayForm::edited);
}

OverlayConfig OverlayForm::overlay() const
{
    return {m_text->text(), OverlayConfig::Stamp(m_stamp->currentData().toInt()),
            OverlayConfig::Corner(m_corner->currentData().toInt()), m_height->value()};
}

void OverlayForm::setOverlay(const OverlayConfig &overlay)
{
    m_text->setText(overlay.text);
    m_stamp->setCurrentIndex(m_stamp->findData(int(overlay.stamp)));
    m_corner->setCurrentIndex(m_corner->findData(int(overlay.corner)));
    m_height->setValue(overlay.height);
}

} // namespace vedette
