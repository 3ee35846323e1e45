// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/baselinedecoder.h"

#include "core/codec/inversedct.h"
#include "core/codec/processor.h"

#include <QPoint>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace vedette {

namespace {

constexpr int blockSize = 64;      // coefficients or samples
constexpr int nowhere = blockSize; // where what is no coefficient is written to

/// Where a block's coefficients stand that come in the order of the file: column by column.
constexpr AcTable::Order fileOrder()
{
    AcTable::Order order{};
    order.fill(nowhere);
    // Along the diagonals, first down, then up, and so on (ITU T.81, A.3.6).
    size_t number = 0;
    for (int diagonal = 0; diagonal < 15; ++diagonal) {
        for (int i = 0; i <= diagonal; ++i) {
            const int row = diagonal % 2 == 0 ? diagonal - i : i;
            const int column = diagonal - row;
            if (row < 8 && column < 8)
                order[number++] = quint8(8 * column + row);
        }
    }
    return order;
}

constexpr AcTable::Order order = fileOrder();

int divided(int value, int by)
{
    return (value + by - 1) / by;
}

/// One of the components that a scan has in turn.
struct Component
{
    const DcTable *dcTable;
    const AcTable *acTable;
    alignas(16) std::array<qint16, blockSize> steps; // of quantization, in the order of blocks
    int predicted;                                   // the next block's first coefficient
    int mostPredicted;                               // more of it is damage
    uchar *samples;
    int stride;
    QSize size;
};

/// One of the blocks that make up a unit of the scan.
struct Block
{
    alignas(16) std::array<qint16, blockSize + 8> coefficients; // and room for what is none
    Component *component;
    QPoint at;  // in the unit, in samples
    QSize unit; // in samples of the component
};

} // namespace

/// The only scan of a picture, while it is decoded.
class BaselineDecoder::Scan final
{
public:
    Scan(const BaselineHeader &header, const EntropyData &data, YuvPicture &picture, int eighths);

    bool decode();

private:
    static constexpr size_t maxBlocks = 6; // in a unit
    static constexpr int unitsAhead = 4;   // a cache line of luma at the whole size, in 4:2:0

    void addBlocks(Component &component, QSize sampling);
    bool startPart(size_t part);
    void startRow(int row);
    bool readUnit();
    void fetchAhead() const;
    void writeUnit();
    void writeCutUnit(int column, int row);

    const BaselineHeader &m_header;
    const EntropyData &m_data;
    InverseDct m_inverse;
    std::array<Component, 3> m_components{};
    std::array<Block, maxBlocks> m_blocks{};
    std::array<InverseDct::Block, maxBlocks> m_targets{}; // for the next unit
    size_t m_blockCount = 0;
    size_t m_part = 0;
    BitReader m_bits;
};

BaselineDecoder::Scan::Scan(const BaselineHeader &header, const EntropyData &data,
                            YuvPicture &picture, int eighths)
    : m_header(header)
    , m_data(data)
    , m_inverse(eighths)
    , m_bits(data.begin(0))
{
    const auto planes = picture.planes();
    const auto strides = picture.strides();
    const QSize chroma = picture.chromaSize();
    const bool halved = picture.subsampling() == YuvPicture::Subsampling::YCbCr420;
    const QSize luma(2 * chroma.width(), halved ? 2 * chroma.height() : chroma.height());
    for (size_t i = 0; i < header.componentCount(); ++i) {
        const BaselineHeader::Component &source = header.component(i);
        Component &component = m_components[i];
        component.dcTable = &header.dcTable(source.dcTable);
        component.acTable = &header.acTable(source.acTable);
        for (size_t number = 0; number < blockSize; ++number)
            component.steps[order[number]] =
                    qint16(source.quantization[number] * InverseDct::scale);
        constexpr int mostValue = 2048; // encoders write half of it
        component.mostPredicted = mostValue / std::max<int>(1, source.quantization[0]);
        component.samples = planes[i];
        component.stride = strides[i];
        component.size = i == 0 ? luma : chroma;
        // A component that is alone comes block by block.
        addBlocks(component, header.componentCount() == 1 ? QSize(1, 1) : source.sampling);
    }
}

void BaselineDecoder::Scan::addBlocks(Component &component, QSize sampling)
{
    const int size = m_inverse.size();
    for (int y = 0; y < sampling.height(); ++y) {
        for (int x = 0; x < sampling.width(); ++x) {
            Block &block = m_blocks[m_blockCount];
            block.component = &component;
            block.at = QPoint(x, y) * size;
            block.unit = sampling * size;
            m_targets[m_blockCount++] = {block.coefficients.data(), component.steps.data(), 0,
                                         nullptr, component.stride};
        }
    }
}

bool BaselineDecoder::Scan::decode()
{
    const bool grey = m_header.componentCount() == 1;
    const QSize blocks = grey ? QSize(1, 1) : m_header.component(0).sampling;
    const int columns = divided(m_header.size().width(), whole * blocks.width());
    const int rows = divided(m_header.size().height(), whole * blocks.height());
    const QSize unit = blocks * m_inverse.size();
    const QSize luma = m_components[0].size;
    // Only what is last in its direction can reach over an edge, of luma or of chroma.
    const int wholeColumns = columns - (luma.width() < columns * unit.width() ? 1 : 0);
    const int wholeRows = rows - (luma.height() < rows * unit.height() ? 1 : 0);
    const int interval = m_header.restartInterval();
    int left = interval; // units until the next restart
    for (int row = 0; row < rows; ++row) {
        startRow(row);
        for (int column = 0; column < columns; ++column) {
            if (interval > 0 && left-- == 0) {
                if (!startPart(m_part + 1))
                    return false;
                left = interval - 1;
            }
            if (!readUnit())
                return false;
            if (column % unitsAhead == 0)
                fetchAhead();
            if (column < wholeColumns && row < wholeRows)
                writeUnit();
            else
                writeCutUnit(column, row);
        }
    }
    return true;
}

/// Only where the one before was read to its end.
bool BaselineDecoder::Scan::startPart(size_t part)
{
    constexpr int bitsOfByte = 8;
    const qint64 unread =
            bitsOfByte * qint64(m_data.bytes(m_part)) - m_bits.position(m_data.begin(m_part));
    if (part >= m_data.partCount() || unread >= bitsOfByte)
        return false;
    m_part = part;
    m_bits = BitReader(m_data.begin(part));
    for (Component &component : m_components)
        component.predicted = 0;
    return true;
}

void BaselineDecoder::Scan::startRow(int row)
{
    for (size_t i = 0; i < m_blockCount; ++i) {
        const Block &block = m_blocks[i];
        const int y = row * block.unit.height() + block.at.y();
        m_targets[i].samples =
                block.component->samples + qsizetype(y) * block.component->stride + block.at.x();
    }
}

bool BaselineDecoder::Scan::readUnit()
{
    static_assert(EntropyData::padding >
                          qsizetype(maxBlocks) * blockSize *
                                          (HuffmanTable::maxLength + DcTable::maxSize) / 8 +
                                  BitReader::lookahead,
                  "a damaged unit must end before the memory does");
    BitReader bits = m_bits; // in registers
    for (size_t i = 0; i < m_blockCount; ++i) {
        Block &block = m_blocks[i];
        Component &component = *block.component;
        const std::optional<int> difference = component.dcTable->read(bits);
        if (!difference)
            return false;
        component.predicted += *difference;
        if (std::abs(component.predicted) > component.mostPredicted)
            return false;
        block.coefficients[0] = qint16(component.predicted);
        m_targets[i].last = component.acTable->read(bits, block.coefficients.data(), order);
        if (m_targets[i].last < 0)
            return false;
    }
    m_bits = bits;
    return bits.position(m_data.begin(m_part)) <= 8 * qint64(m_data.bytes(m_part));
}

/// The picture's memory, which another processor has read meanwhile.
void BaselineDecoder::Scan::fetchAhead() const
{
    for (size_t i = 0; i < m_blockCount; ++i) {
        if (m_blocks[i].at.x() > 0)
            continue; // the one at its left has fetched it
        const uchar *samples =
                m_targets[i].samples + qsizetype(unitsAhead) * m_blocks[i].unit.width();
        for (int y = 0; y < m_inverse.size(); ++y)
            fetchForWriting(samples + y * m_targets[i].stride);
    }
}

void BaselineDecoder::Scan::writeUnit()
{
    for (size_t i = 0; i < m_blockCount; i += 2)
        m_inverse.write(m_targets[i], m_targets[std::min(i + 1, m_blockCount - 1)]);
    for (size_t i = 0; i < m_blockCount; ++i)
        m_targets[i].samples += m_blocks[i].unit.width();
}

/// Of what reaches over an edge, only what does not.
void BaselineDecoder::Scan::writeCutUnit(int column, int row)
{
    std::array<uchar, blockSize> samples;
    for (size_t i = 0; i < m_blockCount; ++i) {
        const Block &block = m_blocks[i];
        InverseDct::Block target = m_targets[i];
        target.samples = samples.data();
        target.stride = whole;
        m_inverse.write(target, target);
        const QSize left = block.component->size - QSize(column * block.unit.width() + block.at.x(),
                                                         row * block.unit.height() + block.at.y());
        const int columns = std::min(m_inverse.size(), left.width());
        const int rows = std::min(m_inverse.size(), left.height());
        for (int y = 0; y < rows && columns > 0; ++y)
            std::copy_n(samples.data() + qsizetype(y) * whole, columns,
                        m_targets[i].samples + qsizetype(y) * block.component->stride);
        m_targets[i].samples += block.unit.width();
    }
}

QSize BaselineDecoder::scaledSize(QSize picture, int eighths)
{
    return {divided(picture.width() * eighths, whole), divided(picture.height() * eighths, whole)};
}

std::optional<YuvPicture> BaselineDecoder::decode(QByteArrayView jpeg, int eighths,
                                                  YuvPicture &reuse)
{
    if (!hasAvx2() || !m_header.read(jpeg))
        return {};
    auto subsampling = YuvPicture::Subsampling::YCbCr420;
    if (m_header.componentCount() == 3) {
        const QSize luma = m_header.component(0).sampling;
        if (luma == QSize(2, 1))
            subsampling = YuvPicture::Subsampling::YCbCr422;
        const bool known = luma == QSize(2, 1) || luma == QSize(2, 2);
        if (!known || m_header.component(1).sampling != QSize(1, 1) ||
            m_header.component(2).sampling != QSize(1, 1))
            return {};
    }
    if (!m_data.set(jpeg.sliced(m_header.scanData())))
        return {};
    YuvPicture picture(scaledSize(m_header.size(), eighths), subsampling, std::move(reuse));
    if (!Scan(m_header, m_data, picture, eighths).decode()) {
        reuse = std::move(picture);
        return {};
    }
    return picture;
}

} // namespace vedette
