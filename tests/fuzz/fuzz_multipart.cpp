// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/pictureanswer.h"
#include "tests/fuzz/fuzzing.h"

#include <vector>

using namespace vedette;
using namespace vedette::fuzz;

// The answer of a camera: its Content-Type up to the first line feed, then its body.

namespace {

struct Outcome
{
    std::vector<MultipartParser::Part> parts;
    Error error;
    bool wasSnapshot = false;

    void take(PictureAnswer &answer)
    {
        while (auto part = answer.next())
            parts.push_back(std::move(*part));
    }
    void finish(PictureAnswer &answer)
    {
        answer.finish();
        take(answer);
        error = answer.error();
        wasSnapshot = answer.wasSnapshot();
    }
};

bool same(const Outcome &a, const Outcome &b)
{
    return a.error == b.error && a.wasSnapshot == b.wasSnapshot &&
           std::equal(a.parts.begin(), a.parts.end(), b.parts.begin(), b.parts.end(),
                      [](const auto &one, const auto &other) {
                          return one.jpeg == other.jpeg && one.size == other.size &&
                                 one.timestamp == other.timestamp;
                      });
}

void checkParts(const Outcome &outcome, QByteArrayView body)
{
    qsizetype from = 0;
    for (const auto &part : outcome.parts) {
        require(part.jpeg.startsWith("\xFF\xD8\xFF"), "a picture begins with SOI");
        require(part.jpeg.endsWith("\xFF\xD9"), "a picture ends with EOI");
        require(!part.size.isEmpty(), "a picture has a size");
        const qsizetype at = body.indexOf(part.jpeg, from);
        require(at >= 0, "a picture is a stretch of the body behind the one before");
        from = at + part.jpeg.size();
    }
}

void checkMemory(const QByteArray &type, QByteArrayView body)
{
    // What is kept of a body of any length: a picture under way and what was set aside for it.
    constexpr qsizetype rounds = 3;
    const qsizetype before = allocated();
    PictureAnswer answer(type);
    for (qsizetype round = 0; round < rounds; ++round) {
        inPieces(body, [&](QByteArrayView piece) {
            answer.append(piece);
            while (answer.next()) {
            }
        });
    }
    constexpr qsizetype setAside = 65'536 + 4'096;
    require(allocated() - before <= 2 * rounds * body.size() + 4 * type.size() + setAside,
            "memory is bounded by the picture under way");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input = viewOf(data, size);
    const qsizetype lineEnd = input.indexOf('\n');
    const QByteArray type = input.first(std::max<qsizetype>(lineEnd, 0)).toByteArray();
    const QByteArrayView body = input.sliced(lineEnd + 1);

    Outcome whole;
    PictureAnswer atOnce(type);
    atOnce.append(body);
    whole.take(atOnce);
    whole.finish(atOnce);
    checkParts(whole, body);

    Outcome split;
    PictureAnswer bitByBit(type);
    inPieces(body, [&](QByteArrayView piece) {
        bitByBit.append(piece);
        split.take(bitByBit);
    });
    split.finish(bitByBit);
    require(same(whole, split), "the same pictures however the body is split");

    if (Pieces(body).next(8) == 1) // it takes longer than all the rest
        checkMemory(type, body);
    return 0;
}
