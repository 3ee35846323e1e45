// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <vector>

/// Bilinear scaling of rows of samples. Internal to core/codec.
namespace vedette {

/// Where the samples of a row or column are taken from: the first one and the way to the next, in
/// samples of the picture; 0 is the middle of its first one.
struct SampleSteps
{
    static constexpr int bits = 32; ///< behind the point

    qint64 first;
    qint64 step;

    /// From a plane with one sample for `sampling` pixels, in a picture that goes from `from` to
    /// `to` pixels: one for `share` of these, from number `begin` on.
    static SampleSteps of(int from, int to, int begin, int sampling = 1, int share = 1)
    {
        const double pixel = double(from) / to / sampling;
        constexpr auto one = double(qint64(1) << bits);
        return {qRound64(((begin + share / 2.0) * pixel - 0.5) * one),
                qRound64(share * pixel * one)};
    }
};

/// Between which two samples one is taken.
struct Tap
{
    int at;          // of the first of them
    qint64 fraction; // of the second, up to 1 with as many bits behind the point

    /// That of number `index`, where there are `samples` to take from.
    static Tap of(const SampleSteps &steps, int index, int samples)
    {
        const qint64 last = qint64(samples - 1) << SampleSteps::bits;
        const qint64 place = std::clamp<qint64>(steps.first + index * steps.step, 0, last);
        const int at = std::min(int(place >> SampleSteps::bits), std::max(samples - 2, 0));
        return {at, place - (qint64(at) << SampleSteps::bits)};
    }

    /// The fraction in units of which 2^`weightBits` are 1, rounded.
    int weight(int weightBits) const
    {
        const int shift = SampleSteps::bits - weightBits;
        return int((fraction + (qint64(1) << (shift - 1))) >> shift);
    }
};

/// Scales rows of samples.
class RowScaler final
{
public:
    static constexpr int group = 32; ///< samples that are written at once

    /// From rows of `from` samples to those of `to`.
    RowScaler(int from, const SampleSteps &steps, int to);

    /// Samples that are written: whole groups.
    size_t size() const { return m_taps.size(); }

    /// One row of each of one or two planes; in less time than one after the other. Each of `from`
    /// can be read for one group more than there is.
    template <size_t planes>
    void scale(const std::array<uchar *, planes> &to,
               const std::array<const uchar *, planes> &from) const;

private:
    template <size_t planes>
    void scaleFast(std::array<uchar *, planes> to, std::array<const uchar *, planes> from) const;

    // For each sample: where the first of its two is, the same two from where the first one of its
    // quarter of a group has them, and their weights.
    std::vector<int> m_taps;
    std::vector<uchar> m_places;
    std::vector<qint8> m_weights;
    bool m_isFast;
};

} // namespace vedette
