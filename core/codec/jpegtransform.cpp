// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/jpegtransform.h"

#include "core/base/errordetail.h"
#include "core/codec/jpegdecoder.h"
#include "core/codec/jpegmarkers.h"
#include "core/codec/turbopixels.h"

#include <algorithm>
#include <array>

namespace vedette {

namespace {

constexpr int block = 8; // pixels each way
constexpr int blockValues = block * block;
constexpr int blackest = -1024; // the brightness of a black block, before it is divided

// Indexed by mirrored, then by quarters.
constexpr std::array<std::array<int, 4>, 2> operations{
        {{TJXOP_NONE, TJXOP_ROT90, TJXOP_ROT180, TJXOP_ROT270},
         {TJXOP_HFLIP, TJXOP_TRANSVERSE, TJXOP_VFLIP, TJXOP_TRANSPOSE}}};

/// What the brightness of a block is divided by; 0 when the header does not say.
int lumaQuantum(QByteArrayView jpeg)
{
    std::array<int, 4> quanta{};
    int table = -1;
    for (jpeg::Segment segment = jpeg::nextSegment(jpeg, 2); segment.found();
         segment = jpeg::nextSegment(jpeg, segment.end)) {
        QByteArrayView payload = segment.payload;
        if (segment.marker == jpeg::SOS)
            break;
        if (segment.marker == jpeg::DQT) {
            while (!payload.isEmpty()) {
                const bool wide = uchar(payload[0]) >> 4;
                const qsizetype size = 1 + (wide ? 2 : 1) * blockValues;
                if (payload.size() < size)
                    return 0;
                quanta[uchar(payload[0]) & 3] =
                        wide ? uchar(payload[1]) << 8 | uchar(payload[2]) : uchar(payload[1]);
                payload = payload.sliced(size);
            }
        } else if (segment.marker >= jpeg::SOF0 && segment.marker <= jpeg::SOF2 &&
                   payload.size() > 8) {
            table = uchar(payload[8]) & 3;
        }
    }
    return table < 0 ? 0 : quanta[size_t(table)];
}

/// How a picture is made of blocks.
struct Coding
{
    QSize size; // pixels
    QSize unit; // what the blocks that stand together cover, pixels
    bool isGrey = false;
    int quantum = 1; // of the brightness of a block
};

/// Of one that can be changed.
Result<Coding> readCoding(QByteArrayView jpeg, TurboHeader &header)
{
    Result<JpegInfo> info = readJpegInfo(jpeg);
    if (!info)
        return info.error();
    info->singleScan = false; // it is held as a whole, like those in several scans
    if (Error error = JpegDecoder::overLimit(*info, jpeg))
        return error;
    const int quantum = lumaQuantum(jpeg);
    const auto content = header.read(jpeg);
    if (!content || (content->colours != TJCS_YCbCr && content->colours != TJCS_GRAY) ||
        quantum == 0)
        return {ErrorCode::UnsupportedFormat, ErrorDetail::tr("JPEG of other colours")};
    return Coding{content->size,
                  QSize(tjMCUWidth[content->subsampling], tjMCUHeight[content->subsampling]),
                  content->colours == TJCS_GRAY, quantum};
}

struct Blackening
{
    QList<QRect> masks; // of the changed picture
    QSize lumaBlock;    // what a block covers, pixels
    QSize chromaBlock;
    short black; // the brightness of a block
};

int blacken(short *values, tjregion array, tjregion, int component, int, tjtransform *transform)
{
    const auto &todo = *static_cast<const Blackening *>(transform->data);
    const QSize covers = component == 0 ? todo.lumaBlock : todo.chromaBlock;
    const int columns = array.w / block;
    for (int row = 0; row < array.h / block; ++row) {
        const int y = array.y / block + row;
        for (const QRect &mask : todo.masks) {
            if (mask.bottom() < y * covers.height() || mask.top() >= (y + 1) * covers.height())
                continue;
            const int first = std::max(0, mask.left() / covers.width());
            const int end = std::min(columns, mask.right() / covers.width() + 1);
            for (int x = first; x < end; ++x) {
                short *of = values + (qsizetype(row) * columns + x) * blockValues;
                std::fill_n(of, blockValues, short(0));
                if (component == 0)
                    of[0] = todo.black;
            }
        }
    }
    return 0;
}

/// `rect` without what does not begin with a block of that size.
QRect fromWholeBlocks(QRect rect, QSize size)
{
    const auto up = [](int value, int step) {
        return (value + step - 1) / step * step;
    };
    rect.setLeft(up(rect.left(), size.width()));
    rect.setTop(up(rect.top(), size.height()));
    return rect;
}

} // namespace

JpegTransform::JpegTransform()
    : m_turbo(tjInitTransform())
{
}

Result<JpegTransform::Changed> JpegTransform::change(QByteArrayView jpeg, const JpegChange &change)
{
    const Result<Coding> coding = readCoding(jpeg, m_header);
    if (!coding)
        return coding.error();
    const auto &[size, unit, isGrey, quantum] = *coding;
    if ((change.turn.reversesColumns() && size.width() % unit.width() != 0) ||
        (change.turn.reversesRows() && size.height() % unit.height() != 0))
        return {ErrorCode::UnsupportedFormat, ErrorDetail::tr("JPEG of incomplete blocks")};

    const QRect whole(QPoint(0, 0), size);
    const QSize newUnit = turned(unit, change.turn);
    const QRect crop = fromWholeBlocks(turned(change.crop & whole, size, change.turn), newUnit);
    if (crop.isEmpty())
        return {ErrorCode::UnsupportedFormat, ErrorDetail::tr("JPEG smaller than a block")};
    Blackening todo{
            {}, {block, block}, isGrey ? QSize(block, block) : newUnit, short(blackest / quantum)};
    for (const QRect &mask : change.masks)
        if (const QRect seen = mask & whole; !seen.isEmpty())
            todo.masks += turned(seen, size, change.turn).translated(-crop.topLeft());

    tjtransform transform{};
    transform.op = operations[change.turn.mirrored ? 1 : 0][size_t(change.turn.quarters) % 4];
    transform.options = TJXOPT_COPYNONE;
    if (crop.size() != turned(size, change.turn)) {
        transform.options |= TJXOPT_CROP;
        transform.r = {crop.left(), crop.top(), crop.width(), crop.height()};
    }
    if (!todo.masks.isEmpty()) {
        transform.data = &todo;
        transform.customFilter = blacken;
    }
    uchar *made = nullptr;
    unsigned long madeLength = 0;
    const int failed = tjTransform(m_turbo.get(), reinterpret_cast<const uchar *>(jpeg.data()),
                                   static_cast<unsigned long>(jpeg.size()), 1, &made, &madeLength,
                                   &transform, TJFLAG_LIMITSCANS);
    const std::unique_ptr<uchar, decltype(&tjFree)> owner(made, &tjFree);
    if (failed)
        return turboError(m_turbo);
    return Changed{QByteArray(reinterpret_cast<const char *>(made), qsizetype(madeLength)),
                   crop.size()};
}

} // namespace vedette
