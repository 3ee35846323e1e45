// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sizes{16, 24, 32, 48, 64};

QPixmap load(const QString &name, int size)
{
    return QPixmap(u":/vedette/icons/%1-%2.png"_s.arg(name).arg(size));
}

QColor colourFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    default:
        return palette.color(QPalette::Active, QPalette::ButtonText);
    }
}

/// Tints the drawing that is nearest in size, in device pixels.
class TintedEngine final : public QIconEngine
{
public:
    explicit TintedEngine(const QString &name)
        : m_name(name)
    {
    }

    QIconEngine *clone() const override { return new TintedEngine(m_name); }
    QString key() const override { return u"vedette"_s; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const QSize size = rect.size() * painter->device()->devicePixelRatio();
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawPixmap(rect, pixmap(size, mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        const auto nearest = std::lower_bound(sizes.begin(), sizes.end(), side);
        QPixmap mask = load(m_name, nearest == sizes.end() ? sizes.back() : *nearest);
        if (mask.isNull() || side <= 0)
            return mask;
        if (mask.width() != side)
            mask = mask.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        QPainter painter(&mask);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(mask.rect(), colourFor(mode));
        return mask;
    }

private:
    const QString m_name;
};

} // namespace

QIcon tintedIcon(const QString &name)
{
    return QIcon(new TintedEngine(name));
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256, 512})
        icon.addPixmap(load(u"vedette"_s, size));
    return icon;
}

} // namespace vedette
