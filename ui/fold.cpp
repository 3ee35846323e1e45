// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fold.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace vedette {

Fold::Fold(const QString &text, const QString &tip, QWidget *content, QWidget *parent)
    : QToolButton(parent)
{
    setText(text);
    setToolTip(tip);
    setCheckable(true);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto show = [this, content](bool shown) {
        setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
        content->setVisible(shown);
    };
    connect(this, &QToolButton::toggled, content, show);
    show(false);
    // Whoever opens it wants to type there.
    connect(this, &QToolButton::clicked, content, [content](bool shown) {
        const auto fields = content->findChildren<QWidget *>();
        for (QWidget *field : fields)
            if (shown && (field->focusPolicy() & Qt::TabFocus)) {
                field->setFocus();
                return;
            }
    });
}

// The arrow says whether it is open: it need not look pressed, too.
void Fold::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.state.setFlag(QStyle::State_On, false);
    if (option.direction == Qt::RightToLeft && option.arrowType == Qt::RightArrow)
        option.arrowType = Qt::LeftArrow;
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

} // namespace vedette
