// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/codec/huffmantable.h"

#include <QByteArray>
#include <QSize>

#include <array>

/// Internal to core/codec.
namespace vedette {

/// What the decoding of a JPEG file's coefficients needs to know of its header (ITU T.81, annex B):
/// one scan of the sequential process with Huffman codes, 8 bits a sample, grey or YCbCr. Keeps the
/// tables of the last picture, since those of a stream hardly ever change.
class BaselineHeader final
{
public:
    struct Component
    {
        QSize sampling;                        ///< blocks in a unit of the scan, across and down
        std::array<quint8, 64> quantization{}; ///< in the order of the file
        size_t dcTable = 0;
        size_t acTable = 0;
    };

    /// Returns false where it is no such picture, or is damaged, or is a rare kind.
    bool read(QByteArrayView jpeg);

    QSize size() const { return m_size; }
    /// 1 or 3.
    size_t componentCount() const { return m_componentCount; }
    const Component &component(size_t i) const { return m_components[i]; }
    const DcTable &dcTable(size_t i) const { return m_dcTables[i].table; }
    const AcTable &acTable(size_t i) const { return m_acTables[i].table; }
    /// Units of the scan between two restart markers; 0: there are none.
    int restartInterval() const { return m_restartInterval; }
    /// Where the bits of the scan begin, in bytes.
    qsizetype scanData() const { return m_scanData; }

private:
    static constexpr size_t tableCount = 2; // of each kind, as the baseline process has them

    template <typename Table>
    struct Slot
    {
        QByteArray source;  // what the table was made of
        bool isSet = false; // for this picture
        Table table;

        bool set(QByteArrayView bytes);
    };

    bool readTables(QByteArrayView payload);
    bool readQuantization(QByteArrayView payload);
    bool readFrame(QByteArrayView payload);
    bool readScan(QByteArrayView payload);

    QSize m_size;
    size_t m_componentCount = 0;
    std::array<Component, 3> m_components;
    std::array<uchar, 3> m_identifiers{};
    std::array<uchar, 3> m_quantizers{};
    std::array<std::array<quint8, 64>, 4> m_quantization{};
    std::array<bool, 4> m_hasQuantization{};
    std::array<Slot<DcTable>, tableCount> m_dcTables;
    std::array<Slot<AcTable>, tableCount> m_acTables;
    int m_restartInterval = 0;
    qsizetype m_scanData = 0;
};

} // namespace vedette
