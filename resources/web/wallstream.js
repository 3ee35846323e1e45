// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { Parts } from "./multipart.js";

const settle = 150;       // ms for which a wish must stay the same
const firstRetry = 500;   // ms, doubled up to
const longestRetry = 8000;
const patience = 10_000;  // ms without a byte after which the connection counts as dead

// Keeps one connection open that brings the pictures of all wanted cameras: a browser has six for a
// server, for all of its tabs together. `show(id, jpeg)` takes a picture and resolves when the next
// one may come.
export class WallStream {
    #show;
    #url = "";
    #wanted = "";
    #abort = undefined;
    #timer = undefined;
    #retry = firstRetry;
    #heard = 0;

    constructor(show) { this.#show = show; }

    // "" wants nothing. A new address replaces the connection.
    want(url) {
        if (url === this.#wanted)
            return;
        this.#wanted = url;
        this.#start(url === "" || this.#url === "" ? 0 : settle);
    }

    // Connects again at once: the server may be another one.
    restart() {
        this.#retry = firstRetry;
        this.#start(0);
    }

    // Whether pictures that must come have not come for long.
    isDead(now) { return this.#url !== "" && now - this.#heard > patience; }

    #start(delay) {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => {
            this.#abort?.abort();
            this.#url = this.#wanted;
            this.#heard = performance.now();
            if (this.#url !== "")
                this.#read(this.#url);
        }, delay);
    }

    async #read(url) {
        const abort = new AbortController();
        this.#abort = abort;
        try {
            const answer = await fetch(url, { cache: "no-store", signal: abort.signal });
            if (!answer.ok)
                throw new Error(answer.statusText);
            const parts = new Parts(answer.body);
            for (;;) {
                const { headers, body } = await parts.next();
                this.#heard = performance.now();
                this.#retry = firstRetry;
                await this.#show(headers.get("x-camera"), body);
            }
        } catch {
            abort.abort();
            if (this.#abort !== abort)
                return; // another one has taken its place
            this.#start(this.#retry);
            this.#retry = Math.min(2 * this.#retry, longestRetry);
        }
    }
}
