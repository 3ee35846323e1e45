// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/jpeginfo.h"
#include "core/codec/jpegtrim.h"
#include "core/codec/jpegwalker.h"
#include "core/codec/standardhuffman.h"
#include "tests/fuzz/fuzzing.h"

using namespace vedette;
using namespace vedette::fuzz;

// Bytes that may be a JPEG: what walks its header and finds its end.

namespace {

using Progress = JpegWalker::Progress;

bool same(const JpegWalker &a, const JpegWalker &b)
{
    return a.offset() == b.offset() && a.size() == b.size() &&
           a.hasHuffmanTables() == b.hasHuffmanTables();
}

void checkWalker(QByteArrayView bytes)
{
    JpegWalker whole;
    const Progress progress = whole.walk(bytes);
    require(progress != Progress::AtScan, "walk() does not stop at a scan");
    require(whole.walk(bytes) == progress, "walking on without more bytes changes nothing");
    if (progress == Progress::Ended) {
        require(whole.offset() >= 4 && whole.offset() <= bytes.size(), "the end is inside");
        require(bytes.first(whole.offset()).endsWith("\xFF\xD9"), "a picture ends with EOI");
    } else if (progress == Progress::Broken) {
        require(whole.offset() >= 0 && whole.offset() <= bytes.size(), "the damage is inside");
    }

    // As it grows, with stops at the first scan: once it has an end, more bytes change nothing.
    JpegWalker grown;
    qsizetype have = 0;
    Progress last = Progress::NeedsMore;
    inPieces(bytes, [&](QByteArrayView piece) {
        have += piece.size();
        if (last == Progress::NeedsMore || last == Progress::AtScan) {
            last = grown.walkHeader(bytes.first(have));
            if (last == Progress::AtScan)
                last = grown.walk(bytes.first(have));
        }
    });
    require(last == progress && (progress == Progress::NeedsMore || same(grown, whole)),
            "the same end however the bytes arrive");
}

void checkTrim(QByteArrayView bytes)
{
    const auto trimmed = trimmedJpeg(bytes);
    if (!trimmed)
        return;
    require(trimmed->startsWith("\xFF\xD8") && trimmed->endsWith("\xFF\xD9"), "SOI to EOI");
    require(bytes.startsWith(*trimmed), "trimming only takes away");
    require(*trimmedJpeg(*trimmed) == *trimmed, "what is trimmed stays as it is");
}

void checkTables(QByteArrayView bytes)
{
    const QByteArray jpeg = bytes.toByteArray();
    const auto info = readJpegInfo(jpeg);
    const auto complete = withHuffmanTables(jpeg);
    require(bool(info) == bool(complete), "tables are put into what can be read");
    if (!info)
        return;
    require(!info->size.isEmpty() && info->components >= 1, "a picture has a size");
    require(info->scanOffset > 0 && bytes.sliced(info->scanOffset).startsWith("\xFF\xDA"),
            "the scan is where it is said to be");
    require(readJpegInfo(*complete)->hasHuffmanTables, "the tables are there");
    require(readJpegInfo(*complete)->size == info->size, "the picture is the same");
    require(withHuffmanTables(*complete)->constData() == complete->constData(),
            "tables are put in once");
    QByteArray without = *complete;
    if (!info->hasHuffmanTables)
        without.remove(info->scanOffset, qsizetype(standardHuffmanTables.size()));
    require(without == jpeg, "nothing but tables is put in");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes = viewOf(data, size);
    checkWalker(bytes);
    checkTrim(bytes);
    checkTables(bytes);
    return 0;
}
