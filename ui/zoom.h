// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>
#include <QRect>

namespace vedette {

/// How much larger than usual a picture is shown, and which part of it. `usual` is where the
/// picture is without a zoom and `area` what can be seen; both in pixels of any size, always the
/// same for one call. The picture never leaves a part of the area free that it could cover.
class Zoom final
{
public:
    static constexpr double most = 16;

    /// 1 to `most`.
    double factor() const { return m_factor; }
    bool isOn() const { return m_factor > 1; }

    /// Where the picture is.
    QRect placed(QRect usual, QRect area) const;

    /// Enlarges by `ratio`; the part of the picture at the point `at` of the area stays there.
    void zoomBy(double ratio, QPointF at, QRect usual, QRect area);
    /// Moves the picture, as far as there is more of it to see.
    void moveBy(QPointF by, QRect usual, QRect area);
    void reset() { *this = {}; }

    friend bool operator==(const Zoom &, const Zoom &) = default;

private:
    QRectF exact(QRect usual, QRect area) const;
    void put(QPointF topLeft, QRect usual, QRect area);

    double m_factor = 1;
    QPointF m_middle{0.5, 0.5}; // what is in the middle of the area; 0 to 1 of the picture
};

} // namespace vedette
