// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plot.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr int plotWidth = 130;
constexpr int plotLines = 3;
constexpr int margin = 4;

} // namespace

double roundedUp(double value)
{
    double step = 1;
    while (step < value) {
        for (const double factor : {2.0, 5.0, 10.0})
            if (step * factor >= value)
                return step * factor;
        step *= 10;
    }
    return step;
}

Plot::Plot(const QString &title, const QString &unit, double least, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_unit(unit)
    , m_least(least)
{
    setMinimumSize(sizeHint());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(title);
}

QSize Plot::sizeHint() const
{
    const int line = fontMetrics().lineSpacing();
    return {plotWidth, line + plotLines * line};
}

void Plot::add(double value)
{
    m_samples.add(value);
    setAccessibleDescription(valueText(value));
    update();
}

QString Plot::valueText(double value) const
{
    if (std::isnan(value))
        return u"–"_s;
    const QString number = QLocale().toString(value, 'f', value < 10 ? 1 : 0);
    return m_unit.isEmpty() ? number : number + u'\u00a0' + m_unit;
}

void Plot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = fontMetrics().lineSpacing();
    const QRect head(margin, 0, width() - 2 * margin, line);
    const QString value = valueText(m_samples.newest());
    const int valueWidth = fontMetrics().horizontalAdvance(value);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(
            QStyle::visualRect(layoutDirection(), rect(),
                               head.adjusted(0, 0, -valueWidth - margin, 0)),
            Qt::AlignLeading | Qt::AlignVCenter,
            fontMetrics().elidedText(m_title, Qt::ElideRight, head.width() - valueWidth - margin));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(head, Qt::AlignTrailing | Qt::AlignVCenter, value);

    const QRectF area(0.5, line + 0.5, width() - 1, height() - line - 1);
    painter.fillRect(area, palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::Midlight));
    painter.drawRect(area);
    const double top = roundedUp(std::max(m_samples.largest(), m_least));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(area.adjusted(margin, 1, -margin, 0), Qt::AlignLeading | Qt::AlignTop,
                     QLocale().toString(top));

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
    QPainterPath path;
    bool drawing = false;
    const double step = area.width() / (Samples::capacity - 1);
    for (int n = 0; n < m_samples.size(); ++n) {
        const double sample = m_samples.at(n);
        if (std::isnan(sample)) {
            drawing = false;
            continue;
        }
        const QPointF point(area.right() - (m_samples.size() - 1 - n) * step,
                            area.bottom() - sample / top * (area.height() - 2));
        if (drawing)
            path.lineTo(point);
        else
            path.moveTo(point);
        drawing = true;
    }
    painter.drawPath(path);
}

} // namespace vedette
