// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <cmath>
#include <limits>

namespace vedette {

/// The last values of something, one a second; the oldest is dropped. A gap is not a number.
class Samples final
{
public:
    static constexpr int capacity = 180;
    static constexpr double gap = std::numeric_limits<double>::quiet_NaN();

    void add(double value)
    {
        if (m_values.size() < capacity)
            m_values += value;
        else
            m_values[m_next] = value;
        m_next = (m_next + 1) % capacity;
    }

    int size() const { return int(m_values.size()); }

    /// 0 is the oldest.
    double at(int n) const
    {
        return size() < capacity ? m_values[n] : m_values[(m_next + n) % capacity];
    }

    double newest() const { return size() == 0 ? gap : at(size() - 1); }

    /// 0 when there is none.
    double largest() const
    {
        double largest = 0;
        for (const double value : m_values)
            if (!std::isnan(value))
                largest = std::max(largest, value);
        return largest;
    }

private:
    QList<double> m_values;
    int m_next = 0;
};

} // namespace vedette
