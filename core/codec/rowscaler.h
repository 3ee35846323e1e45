// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

/// Bilinear scaling of rows of samples. Internal to core/codec.
namespace vedette {

/// Where the samples of a row or column are taken from: the first one and the way to the next, in
/// samples of the picture; 0 is the middle of its first one.
struct SampleSteps
{
    double first;
    double step;

    /// From a plane with one sample for `sampling` pixels, in a picture that goes from `from` to
    /// `to` pixels: one for `share` of these, from number `begin` on.
    static SampleSteps of(int from, int to, int begin, int sampling = 1, int share = 1)
    {
        const double pixel = double(from) / to / sampling;
        return {(begin + share / 2.0) * pixel - 0.5, share * pixel};
    }
};

/// Between which two samples one is taken.
struct Tap
{
    int at;          // of the first of them
    double fraction; // of the second

    /// That of number `index`, where there are `samples` to take from.
    static Tap of(const SampleSteps &steps, int index, int samples)
    {
        const double place = std::clamp(steps.first + index * steps.step, 0.0, samples - 1.0);
        const int at = std::min(int(place), std::max(samples - 2, 0));
        return {at, place - at};
    }
};

/// Scales rows of samples.
class RowScaler final
{
public:
    static constexpr int group = 32; ///< samples that are written at once
    /// To whole groups.
    static size_t rounded(int count) { return size_t((count + group - 1) / group) * group; }

    /// Whether this processor does it fast (x86 with AVX2).
    static bool isFast();

    /// From rows of `from` samples to those of `to`.
    RowScaler(int from, const SampleSteps &steps, int to);

    /// `from` can be read for one group more than there is, `to` is written in whole groups.
    void scale(uchar *to, const uchar *from) const;

private:
    void scaleFast(uchar *to, const uchar *from) const;

    // For each sample: where the first of its two is, the same two from where the first one of its
    // quarter of a group has them, and their weights.
    std::vector<int> m_taps;
    std::vector<uchar> m_places;
    std::vector<qint8> m_weights;
    bool m_isFast;
};

} // namespace vedette
