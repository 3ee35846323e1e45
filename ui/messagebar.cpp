// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messagebar.h"

#include "ui/icons.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 18;
constexpr int stripe = 4;

QColor accent(MessageBar::Kind kind, const QPalette &palette)
{
    return kind == MessageBar::Kind::Warning ? QColor(0xf0, 0xa0, 0x30)
                                             : palette.color(QPalette::Highlight);
}

} // namespace

MessageBar::MessageBar(Kind kind, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_text(text)
    , m_icon(new QLabel)
    , m_row(new QHBoxLayout(this))
{
    setIcon();
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton;
    close->setIcon(tintedIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this notice"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &QObject::deleteLater);

    m_row->setContentsMargins(stripe + 10, 4, 6, 4);
    m_row->setSpacing(8);
    m_row->addWidget(m_icon);
    m_row->addWidget(label, 1);
    m_row->addWidget(close);
    setAccessibleName(text);
}

void MessageBar::addButton(const QString &text, std::function<void()> act)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, std::move(act));
    m_row->insertWidget(m_row->count() - 1, button);
}

void MessageBar::closeAfter(std::chrono::milliseconds time)
{
    QTimer::singleShot(time, this, [this, time] {
        if (underMouse() || isAncestorOf(QApplication::focusWidget()))
            closeAfter(time);
        else
            deleteLater();
    });
}

void MessageBar::setIcon()
{
    m_icon->setPixmap(tintedIcon(m_kind == Kind::Warning ? u"warning"_s : u"info"_s)
                              .pixmap(QSize(iconSize, iconSize), devicePixelRatio()));
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcon();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor ground = accent(m_kind, palette());
    painter.fillRect(rect(), palette().color(QPalette::Window));
    ground.setAlphaF(0.16F);
    painter.fillRect(rect(), ground);
    painter.fillRect(
            QRect(layoutDirection() == Qt::LeftToRight ? 0 : width() - stripe, 0, stripe, height()),
            accent(m_kind, palette()));
}

} // namespace vedette
