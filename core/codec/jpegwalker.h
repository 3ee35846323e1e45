// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QSize>

namespace vedette {

/// Finds the true end of a JPEG by walking its segments, so that the FFD8 and FFD9 of a thumbnail
/// inside a segment are not taken for the picture's own. It decodes nothing and keeps no bytes.
/// (ITU-T T.81, annex B.)
///
/// It is fed with one buffer that grows: each call gets all the bytes since SOI and goes on where
/// the last one stopped, so the work is linear however the bytes arrive. Any bytes are safe.
/// Thread: any, one at a time.
class JpegWalker final
{
public:
    enum class Progress {
        NeedsMore, ///< sound so far
        AtScan,    ///< only from walkHeader(): the first scan begins at offset()
        Ended,     ///< the picture is the first offset() bytes
        Broken,    ///< what stands at offset() cannot be part of this picture
    };

    /// Walks to the end of the picture.
    Progress walk(QByteArrayView data) { return advance(data, Goal::End); }

    /// Walks to the first scan only; walk() may go on from there.
    Progress walkHeader(QByteArrayView data) { return advance(data, Goal::FirstScan); }

    /// In bytes from SOI; see Progress. A later picture may begin at the offset of a broken one.
    qsizetype offset() const { return m_offset; }

    /// In pixels as the first frame header says; empty until that was walked, or when it says 0.
    QSize size() const { return m_size; }

    /// Whether a Huffman table was walked; cameras of the AVI1 kind leave them out.
    bool hasHuffmanTables() const { return m_hasHuffmanTables; }

private:
    enum class Goal { FirstScan, End };
    enum class Place { Start, Marker, Entropy, Ended, Broken };

    Progress advance(QByteArrayView data, Goal goal);
    Progress walkStart(QByteArrayView data);
    Progress walkMarker(QByteArrayView data, Goal goal);
    Progress walkEntropy(QByteArrayView data);
    Progress end(qsizetype offset);
    Progress breakOff(qsizetype offset);

    Place m_place = Place::Start;
    qsizetype m_offset = 0; // the next byte to look at; past the data after a long segment
    QSize m_size;
    bool m_hasHuffmanTables = false;
};

} // namespace vedette
