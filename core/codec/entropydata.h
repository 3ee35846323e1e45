// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <vector>

/// Internal to core/codec.
namespace vedette {

/// The bits of a scan without what marks them out in a JPEG file: the zeros behind 0xFF, and the
/// restart markers (ITU T.81, B.1.1.5). Keeps its memory for the next scan.
class EntropyData final
{
public:
    /// What can be read behind the last byte: zeros.
    static constexpr qsizetype padding = 4096;
    /// More restarts than any camera needs.
    static constexpr size_t maxParts = 100'000;

    /// From the first byte of the scan on; it ends at the first marker that is no restart, or with
    /// the data. Returns false where restart markers do not follow each other in order, or where
    /// there are too many.
    bool set(QByteArrayView data);

    /// The parts between restart markers, one or more.
    size_t partCount() const { return m_ends.size(); }
    const uchar *begin(size_t part) const
    {
        return m_bytes.data() + (part == 0 ? 0 : m_ends[part - 1]);
    }
    qsizetype bytes(size_t part) const { return m_ends[part] - (part == 0 ? 0 : m_ends[part - 1]); }

private:
    std::vector<uchar> m_bytes;
    std::vector<qsizetype> m_ends; // of the parts
};

} // namespace vedette
