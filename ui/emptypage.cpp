// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/emptypage.h"

#include "ui/icons.h"

#include <QEvent>
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

QPushButton *makeButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setIconSize({iconSize, iconSize});
    button->setMinimumSize(button->sizeHint().width() + iconSize + 32, buttonHeight);
    return button;
}

} // namespace

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
    , m_add(makeButton(tr("Add a camera…")))
    , m_test(makeButton(tr("Show the test pattern")))
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

    m_add->setDefault(true);
    m_add->setObjectName(u"addFirst"_s);
    m_test->setObjectName(u"showTestPattern"_s);
    connect(m_add, &QPushButton::clicked, this, &EmptyPage::addRequested);
    connect(m_test, &QPushButton::clicked, this, &EmptyPage::testPatternRequested);
    setIcons();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch();
    buttons->addWidget(m_add);
    buttons->addWidget(m_test);
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
    m_add->setFocus();
}

void EmptyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

void EmptyPage::setIcons()
{
    m_add->setIcon(tintedIcon(u"add"_s, palette()));
    m_test->setIcon(tintedIcon(u"pattern"_s, palette()));
}

} // namespace vedette
