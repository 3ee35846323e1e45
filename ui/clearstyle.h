// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace vedette {

/// Fusion, which in the dark paints the edges of check boxes and radio buttons darker than their
/// dark ground, so that nobody sees them; with edges that can be seen.
class ClearStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    ClearStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
};

} // namespace vedette
