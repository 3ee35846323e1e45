// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/icons.h"

#include <QPainter>
#include <QPixmap>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

QPixmap tinted(QPixmap mask, const QColor &colour)
{
    QPainter painter(&mask);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(mask.rect(), colour);
    return mask;
}

QPixmap load(const QString &name, int size)
{
    return QPixmap(u":/vedette/icons/%1-%2.png"_s.arg(name).arg(size));
}

} // namespace

QIcon tintedIcon(const QString &name, const QPalette &palette)
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64}) {
        const QPixmap mask = load(name, size);
        if (mask.isNull())
            continue;
        icon.addPixmap(tinted(mask, palette.color(QPalette::Active, QPalette::ButtonText)));
        icon.addPixmap(tinted(mask, palette.color(QPalette::Disabled, QPalette::ButtonText)),
                       QIcon::Disabled);
        icon.addPixmap(tinted(mask, palette.color(QPalette::Active, QPalette::HighlightedText)),
                       QIcon::Selected);
    }
    return icon;
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256, 512})
        icon.addPixmap(load(u"vedette"_s, size));
    return icon;
}

} // namespace vedette
