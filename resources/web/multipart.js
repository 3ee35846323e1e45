// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const maxHeader = 4096;
const maxPicture = 1 << 26;

// The parts of a multipart stream as Vedette sends it, with a length in each, one after the other.
// What is not asked for waits with the server, which skips pictures then.
export class Parts {
    #reader;
    #rest = new Uint8Array(0);

    constructor(stream) { this.#reader = stream.getReader(); }

    // { headers: Map of lower-case names, body: Uint8Array }. Throws when the stream ends.
    async next() {
        const headers = await this.#headers();
        const length = Number(headers.get("content-length"));
        if (!(length > 0 && length <= maxPicture))
            throw new Error("a part without a length");
        return { headers, body: await this.#body(length) };
    }

    async #chunk() {
        const { done, value } = await this.#reader.read();
        if (done)
            throw new Error("the stream has ended");
        return value;
    }

    async #headers() {
        for (;;) {
            const text = String.fromCharCode(...this.#rest.subarray(0, maxHeader));
            const end = text.indexOf("\r\n\r\n");
            if (end >= 0) {
                this.#rest = this.#rest.subarray(end + 4);
                return new Map(text.slice(0, end).split("\r\n")
                    .filter(line => line.includes(":"))
                    .map(line => [line.slice(0, line.indexOf(":")).toLowerCase(),
                                  line.slice(line.indexOf(":") + 1).trim()]));
            }
            if (this.#rest.length >= maxHeader)
                throw new Error("endless headers");
            const more = await this.#chunk();
            const both = new Uint8Array(this.#rest.length + more.length);
            both.set(this.#rest);
            both.set(more, this.#rest.length);
            this.#rest = both;
        }
    }

    async #body(length) {
        const body = new Uint8Array(length);
        let filled = 0;
        for (;;) {
            const taken = this.#rest.subarray(0, length - filled);
            body.set(taken, filled);
            filled += taken.length;
            this.#rest = this.#rest.subarray(taken.length);
            if (filled === length)
                return body;
            this.#rest = await this.#chunk();
        }
    }
}
