// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/maskpage.h"

#include "ui/picturecanvas.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

QLabel *makeNote(const QString &text)
{
    auto *note = new QLabel(text);
    note->setWordWrap(true);
    return note;
}

} // namespace

MaskPage::MaskPage(PictureCanvas &drawnOn, QWidget *parent)
    : QWidget(parent)
{
    PictureCanvas *canvas = &drawnOn;
    auto *masks = new QRadioButton(tr("&Draw masks"));
    auto *crop = new QRadioButton(tr("Draw the cr&op"));
    masks->setObjectName(u"drawMasks"_s);
    crop->setObjectName(u"drawCrop"_s);
    masks->setChecked(true);
    auto *add = new QPushButton(tr("&Add a Mask"));
    auto *remove = new QPushButton(tr("&Remove the Mask"));
    auto *removeAll = new QPushButton(tr("Remove A&ll Masks"));
    auto *wholeAgain = new QPushButton(tr("&Show All of the Picture"));
    add->setObjectName(u"addMask"_s);
    remove->setObjectName(u"removeMask"_s);
    removeAll->setObjectName(u"removeAllMasks"_s);
    wholeAgain->setObjectName(u"resetCrop"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(masks);
    layout->addWidget(makeNote(tr("Drag over what nobody is to see. Arrow keys move the chosen "
                                  "mask, Shift and an arrow key size it.")));
    for (QPushButton *button : {add, remove, removeAll})
        layout->addWidget(button);
    layout->addSpacing(12);
    layout->addWidget(crop);
    layout->addWidget(makeNote(tr("Drag over what is to be kept.")));
    layout->addWidget(wholeAgain);
    layout->addStretch(1);
    connect(masks, &QRadioButton::toggled, this, [canvas](bool on) {
        canvas->setTool(on ? PictureCanvas::Tool::Mask : PictureCanvas::Tool::Crop);
    });
    connect(add, &QPushButton::clicked, canvas, [canvas, masks] {
        masks->setChecked(true);
        canvas->addMask();
        canvas->setFocus();
    });
    connect(remove, &QPushButton::clicked, canvas, &PictureCanvas::removeMask);
    connect(removeAll, &QPushButton::clicked, canvas, &PictureCanvas::removeAllMasks);
    connect(wholeAgain, &QPushButton::clicked, canvas, &PictureCanvas::resetCrop);
    const auto enable = [canvas, remove, removeAll, wholeAgain] {
        remove->setEnabled(canvas->currentMask() >= 0);
        removeAll->setEnabled(!canvas->processing().masks.isEmpty());
        wholeAgain->setEnabled(canvas->processing().crop != wholePicture);
    };
    connect(canvas, &PictureCanvas::edited, this, enable);
    connect(canvas, &PictureCanvas::currentMaskChanged, this, enable);
    enable();
}

} // namespace vedette
