// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scrollpage.h"

#include <QEvent>
#include <QScreen>

namespace vedette {

namespace {

constexpr QSize least(200, 100);
constexpr QSize around(60, 230); // what else a dialog and its window need

} // namespace

ScrollPage::ScrollPage(QWidget *page, QWidget *parent)
    : QScrollArea(parent)
{
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is on the page has the keyboard
    // The ground of what it stands on.
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
}

// Not only as much as Qt finds enough of what scrolls.
QSize ScrollPage::sizeHint() const
{
    const QSize size = widget()->sizeHint();
    return widget()->hasHeightForWidth()
                   ? size.expandedTo({0, widget()->heightForWidth(size.width())})
                   : size;
}

QSize ScrollPage::minimumSizeHint() const
{
    const QSize room = screen()->availableSize() - around;
    return widget()->minimumSizeHint().boundedTo(room.expandedTo(least));
}

bool ScrollPage::eventFilter(QObject *object, QEvent *event)
{
    if (object == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // its content needs more room now, or less
    return QScrollArea::eventFilter(object, event);
}

} // namespace vedette
