// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/emptypage.h"

#include "ui/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr int markSize = 96;
constexpr int textWidth = 440;
constexpr int iconSize = 20;
constexpr int buttonHeight = 44;

QPushButton *makeButton(const QString &text, const QString &icon, const QPalette &palette)
{
    auto *button = new QPushButton(tintedIcon(icon, palette), text);
    button->setIconSize({iconSize, iconSize});
    button->setMinimumSize(button->sizeHint().width() + 28, buttonHeight);
    return button;
}

} // namespace

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
{
    auto *mark = new QLabel;
    mark->setPixmap(applicationIcon().pixmap(QSize(markSize, markSize), devicePixelRatio()));
    mark->setAlignment(Qt::AlignCenter);

    auto *title = new QLabel(tr("No cameras yet"));
    QFont titleFont = title->font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.7);
    titleFont.setBold(true);
    title->setFont(titleFont);
    title->setAlignment(Qt::AlignCenter);

    auto *text = new QLabel(tr("Watch the cameras of this computer and of your network side by "
                               "side, and share them with others."));
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    text->setFixedSize(textWidth, text->heightForWidth(textWidth));

    auto *add = makeButton(tr("Add a camera…"), u"add"_s, palette());
    auto *test = makeButton(tr("Show the test pattern"), u"pattern"_s, palette());
    add->setDefault(true);
    add->setObjectName(u"addFirst"_s);
    test->setObjectName(u"showTestPattern"_s);
    connect(add, &QPushButton::clicked, this, &EmptyPage::addRequested);
    connect(test, &QPushButton::clicked, this, &EmptyPage::testPatternRequested);
    m_first = add;

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch();
    buttons->addWidget(add);
    buttons->addWidget(test);
    buttons->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->addStretch(3);
    layout->addWidget(mark);
    layout->addSpacing(8);
    layout->addWidget(title);
    layout->addSpacing(4);
    layout->addWidget(text, 0, Qt::AlignHCenter);
    layout->addSpacing(16);
    layout->addLayout(buttons);
    layout->addStretch(4);
}

void EmptyPage::showEvent(QShowEvent *)
{
    m_first->setFocus();
}

} // namespace vedette
