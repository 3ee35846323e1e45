// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clearstyle.h"

#include "ui/themepalette.h"

#include <QPainter>
#include <QStyleOption>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr int enabledEdge = 150; // of 255
constexpr int disabledEdge = 70;

} // namespace

ClearStyle::ClearStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void ClearStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isRound = element == PE_IndicatorRadioButton;
    if (!isRound && element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck)
        return;
    if (!isDark(option->palette))
        return;
    QColor edge = option->palette.color(QPalette::WindowText);
    edge.setAlpha(option->state.testFlag(State_Enabled) ? enabledEdge : disabledEdge);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, isRound);
    painter->setPen(edge);
    painter->setBrush(Qt::NoBrush);
    const QRect rect = option->rect.adjusted(0, 0, -1, -1);
    if (isRound)
        painter->drawEllipse(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5));
    else
        painter->drawRect(rect);
    painter->restore();
}

} // namespace vedette
