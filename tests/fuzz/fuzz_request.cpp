// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/digest.h"
#include "core/server/httphead.h"
#include "core/server/httprequestparser.h"
#include "core/server/noncekeeper.h"
#include "tests/fuzz/fuzzing.h"

#include <algorithm>
#include <vector>

using namespace vedette;
using namespace vedette::fuzz;

// What one connection says to the share server.

namespace {

using State = HttpRequestParser::State;

struct Outcome
{
    std::vector<HttpRequest> requests;
    State state = State::Incomplete;
    int status = 0;

    void take(HttpRequestParser &parser)
    {
        while ((state = parser.next()) == State::Complete)
            requests.push_back(parser.request());
        status = state == State::Bad ? parser.errorStatus() : 0;
    }
};

bool same(const HttpRequest &a, const HttpRequest &b)
{
    return a.method == b.method && a.target == b.target && a.path == b.path && a.query == b.query &&
           a.headers == b.headers && a.host == b.host && a.body == b.body &&
           a.minorVersion == b.minorVersion && a.keepAlive == b.keepAlive && a.hasBody == b.hasBody;
}

bool isPlain(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return (c >= 0 && c < 0x20 && c != '\t') || c == 0x7F; });
}

void check(const HttpRequest &request)
{
    require(!request.method.isEmpty() && isPlain(request.method), "a request has a method");
    require(request.path.startsWith('/') || request.method == "CONNECT" || request.path == "*",
            "a path begins with a slash");
    require(isPlain(request.path), "a path is plain text");
    for (const auto &[name, value] : request.query)
        require(isPlain(name) && isPlain(value), "a query is plain text");
    for (const auto &[name, value] : request.headers)
        require(name == name.toLower() && isPlain(value), "a header is plain text");
    require(request.headers.size() <= maxHeaderLines, "headers are few");
    require(request.body.size() <= maxBodyBytes, "a body is small");
    require(!request.hasBody || request.body.isEmpty(), "a body is read whole or not at all");
    require(!request.hasBody || !request.keepAlive, "nothing follows a body");
    const QByteArray authorization = request.header("authorization");
    if (const auto fields = parseDigestFields(authorization)) {
        digestResponse(DigestAlgorithm::Md5, "user", "realm", "password", request.method, *fields);
        NonceKeeper nonces;
        require(!nonces.use(fields->value("nonce"), 1, Clock::now()), "a nonce is not guessed");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // Small, so that short inputs reach the limit.
    constexpr qsizetype maxHeaderBytes = 512;
    const QByteArrayView input = viewOf(data, size);

    Outcome whole;
    HttpRequestParser atOnce(maxHeaderBytes);
    atOnce.append(input);
    whole.take(atOnce);
    require(whole.state == State::Bad || !atOnce.hasBegun() || size > 0,
            "nothing comes of nothing");
    for (const HttpRequest &request : whole.requests)
        check(request);
    if (whole.state == State::Bad)
        require(whole.status == 400 || whole.status == 431 || whole.status == 505,
                "what is wrong has a status");

    Outcome split;
    HttpRequestParser bitByBit(maxHeaderBytes);
    const qsizetype before = allocated();
    inPieces(input, [&](QByteArrayView piece) {
        bitByBit.append(piece);
        split.take(bitByBit);
    });
    split.take(bitByBit);
    require(whole.state == split.state && whole.status == split.status &&
                    std::equal(whole.requests.begin(), whole.requests.end(), split.requests.begin(),
                               split.requests.end(), same),
            "the same requests however the bytes are split");
    split = {};
    // Each byte may become an item of the query with a name and a value of its own.
    require(allocated() - before <= 128 * maxHeaderBytes, "memory is bounded by the header");
    return 0;
}
