// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messagebar.h"

#include "ui/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
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
{
    auto *icon = new QLabel;
    icon->setPixmap(tintedIcon(kind == Kind::Warning ? u"warning"_s : u"info"_s, palette())
                            .pixmap(QSize(iconSize, iconSize), devicePixelRatio()));
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton;
    close->setIcon(tintedIcon(u"close"_s, palette()));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this notice"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &QObject::deleteLater);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(stripe + 10, 4, 6, 4);
    layout->setSpacing(8);
    layout->addWidget(icon);
    layout->addWidget(label, 1);
    layout->addWidget(close);
    setAccessibleName(text);
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
