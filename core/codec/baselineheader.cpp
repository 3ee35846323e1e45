// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/baselineheader.h"

#include "core/codec/jpegmarkers.h"
#include "core/codec/standardhuffman.h"

#include <algorithm>
#include <numeric>

namespace vedette {

namespace {

int at(QByteArrayView bytes, qsizetype i)
{
    return uchar(bytes[i]);
}

/// Whether Adobe's segment (ITU T.872, 6.5.3) may tell that the colours are not YCbCr.
bool mayTellRgb(QByteArrayView payload)
{
    constexpr qsizetype transform = 11;
    constexpr int ycc = 1;
    return payload.startsWith("Adobe") &&
           (payload.size() <= transform || at(payload, transform) != ycc);
}

} // namespace

bool BaselineHeader::read(QByteArrayView jpeg)
{
    m_size = {};
    m_componentCount = 0;
    m_hasQuantization = {};
    for (size_t i = 0; i < tableCount; ++i)
        m_dcTables[i].isSet = m_acTables[i].isSet = false;
    m_restartInterval = 0;
    bool hasCodes = false;
    for (qsizetype begin = 2; begin < jpeg.size();) {
        const jpeg::Segment segment = jpeg::nextSegment(jpeg, begin);
        const QByteArrayView payload = segment.payload;
        bool known = segment.found();
        switch (segment.marker) {
        case jpeg::DHT:
            known = readTables(payload);
            hasCodes = true;
            break;
        case jpeg::DQT:
            known = readQuantization(payload);
            break;
        case jpeg::DRI:
            known = payload.size() == 2;
            if (known)
                m_restartInterval = jpeg::wordAt(payload, 0);
            break;
        case jpeg::SOF0:
        case jpeg::SOF1:
            known = m_componentCount == 0 && readFrame(payload);
            break;
        case jpeg::SOS: {
            constexpr qsizetype markerAndLength = 4;
            m_scanData = segment.end;
            const auto standard = QByteArrayView(standardHuffmanTables).sliced(markerAndLength);
            return (hasCodes || readTables(standard)) && readScan(payload);
        }
        case jpeg::APP14:
            known = known && !mayTellRgb(payload);
            break;
        case jpeg::SOI:
        case jpeg::EOI:
            known = false;
            break;
        default:
            known = known && !jpeg::isFrameHeader(segment.marker);
        }
        if (!known)
            return false;
        begin = segment.end;
    }
    return false;
}

template <typename Table>
bool BaselineHeader::Slot<Table>::set(QByteArrayView bytes)
{
    if (source != bytes) {
        source.clear();
        if (!table.set(bytes.first(HuffmanTable::maxLength), bytes.sliced(HuffmanTable::maxLength)))
            return false;
        source = bytes.toByteArray();
    }
    isSet = true;
    return true;
}

bool BaselineHeader::readTables(QByteArrayView payload)
{
    while (!payload.isEmpty()) {
        constexpr qsizetype countsEnd = 1 + HuffmanTable::maxLength;
        if (payload.size() < countsEnd)
            return false;
        const bool ac = at(payload, 0) >> 4 == 1;
        const auto index = size_t(at(payload, 0) & 15);
        const auto counts = payload.first(countsEnd).sliced(1);
        const qsizetype symbols =
                std::accumulate(counts.begin(), counts.end(), qsizetype(0),
                                [](qsizetype sum, char count) { return sum + uchar(count); });
        if (at(payload, 0) >> 4 > 1 || index >= tableCount || countsEnd + symbols > payload.size())
            return false;
        const QByteArrayView table = payload.first(countsEnd + symbols).sliced(1);
        if (!(ac ? m_acTables[index].set(table) : m_dcTables[index].set(table)))
            return false;
        payload = payload.sliced(countsEnd + symbols);
    }
    return true;
}

bool BaselineHeader::readQuantization(QByteArrayView payload)
{
    constexpr qsizetype whole = 65;
    while (!payload.isEmpty()) {
        const auto index = size_t(at(payload, 0)); // and the precision: 0 for 8 bits
        if (payload.size() < whole || index >= m_quantization.size())
            return false;
        std::copy(payload.begin() + 1, payload.begin() + whole, m_quantization[index].begin());
        m_hasQuantization[index] = true;
        payload = payload.sliced(whole);
    }
    return true;
}

bool BaselineHeader::readFrame(QByteArrayView payload)
{
    constexpr qsizetype fixed = 6;
    constexpr qsizetype each = 3;
    if (payload.size() < fixed || at(payload, 0) != 8)
        return false;
    m_size = QSize(jpeg::wordAt(payload, 3), jpeg::wordAt(payload, 1));
    m_componentCount = size_t(at(payload, 5));
    if (m_size.isEmpty() || (m_componentCount != 1 && m_componentCount != 3) ||
        payload.size() != fixed + each * qsizetype(m_componentCount))
        return false;
    for (size_t i = 0; i < m_componentCount; ++i) {
        const QByteArrayView one = payload.sliced(fixed + each * qsizetype(i), each);
        m_identifiers[i] = uchar(one[0]);
        m_components[i].sampling = QSize(at(one, 1) >> 4, at(one, 1) & 15);
        m_quantizers[i] = uchar(one[2]);
        if (m_quantizers[i] >= m_quantization.size())
            return false;
    }
    // libjpeg takes these names for RGB where neither JFIF's segment nor Adobe's tells.
    return m_componentCount == 1 || QByteArrayView(m_identifiers) != QByteArrayView("RGB");
}

bool BaselineHeader::readScan(QByteArrayView payload)
{
    // All components in the order of the frame, and all coefficients at once.
    const auto count = qsizetype(m_componentCount);
    if (count == 0 || payload.size() != 4 + 2 * count || at(payload, 0) != count)
        return false;
    for (size_t i = 0; i < m_componentCount; ++i) {
        Component &component = m_components[i];
        const QByteArrayView one = payload.sliced(1 + 2 * qsizetype(i), 2);
        component.dcTable = size_t(at(one, 1) >> 4);
        component.acTable = size_t(at(one, 1) & 15);
        if (uchar(one[0]) != m_identifiers[i] || component.dcTable >= tableCount ||
            component.acTable >= tableCount || !m_dcTables[component.dcTable].isSet ||
            !m_acTables[component.acTable].isSet || !m_hasQuantization[m_quantizers[i]])
            return false;
        component.quantization = m_quantization[m_quantizers[i]];
    }
    return true;
}

} // namespace vedette
