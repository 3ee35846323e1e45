// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { stateOf } from "./state.js";
import { t } from "./texts.js";

const kinds = ["connecting", "live", "stale", "waiting", "failed", "paused"];

function setText(element, text) {
    if (element.textContent !== text)
        element.textContent = text;
}

function setIcon(button, name) { button.querySelector("use").setAttribute("href", `#${name}`); }

// One camera of the wall. `wall` is told what the viewer wants of it: pausedChanged(), grow(tile),
// tell(text). Names are only ever set as text.
export class Tile {
    #wall;
    #context;
    #decoding = false;

    constructor(camera, wall) {
        this.#wall = wall;
        this.root = document.getElementById("tile").content.cloneNode(true).firstElementChild;
        this.#context = this.part("canvas").getContext("bitmaprenderer");
        this.picture = { at: undefined, interval: 0 };
        this.paused = false;
        this.state = { kind: "", word: "" };
        this.part(".pause").addEventListener("click", () => this.setPaused(!this.paused));
        this.part(".save").addEventListener("click", () => this.save());
        this.part(".grow").addEventListener("click", () => wall.grow(this));
        this.part(".picture").addEventListener("click", () => wall.grow(this));
        this.root.dataset.id = camera.id;
        this.update(camera);
    }

    part(selector) { return this.root.querySelector(selector); }

    update(camera) {
        this.camera = camera;
        const name = camera.name;
        setText(this.part(".name"), name);
        this.part(".name").title = name;
        const label = (selector, text, key) => {
            const button = this.part(selector);
            button.setAttribute("aria-label", `${text}: ${name}`);
            button.title = `${text} (${key})`;
        };
        label(".pause", this.paused ? t("Go on") : t("Pause"), t("Space"));
        label(".save", t("Save a snapshot"), "S");
        label(".grow", this.isGrown() ? t("Show all cameras") : t("Show alone"), t("Enter"));
    }

    isGrown() { return this.root.classList.contains("grown"); }

    setGrown(grown) {
        this.root.classList.toggle("grown", grown);
        this.part(".grow").setAttribute("aria-pressed", String(grown));
        setIcon(this.part(".grow"), grown ? "shrink" : "grow");
        this.update(this.camera);
    }

    setPaused(paused) {
        if (paused === this.paused)
            return;
        this.paused = paused;
        this.part(".pause").setAttribute("aria-pressed", String(paused));
        setIcon(this.part(".pause"), paused ? "play" : "pause");
        this.update(this.camera);
        this.#wall.pausedChanged();
    }

    // Resolves when the next picture may come: a browser that decodes slowly gets fewer.
    async show(jpeg) {
        while (this.#decoding)
            await this.#decoding;
        if (!this.paused)
            this.#decoding = this.#decode(jpeg);
    }

    async #decode(jpeg) {
        try {
            const bitmap = await createImageBitmap(new Blob([jpeg], { type: "image/jpeg" }));
            const canvas = this.part("canvas");
            if (canvas.width !== bitmap.width || canvas.height !== bitmap.height) {
                canvas.width = bitmap.width;
                canvas.height = bitmap.height;
            }
            this.#context.transferFromImageBitmap(bitmap);
            const now = performance.now();
            if (this.picture.at !== undefined) {
                // A pause says nothing of the rate.
                const interval = Math.min(now - this.picture.at, 10_000);
                this.picture.interval += (interval - this.picture.interval) / 4;
            }
            this.picture.at = now;
            this.picture.time = new Date();
        } catch {
            // A broken picture is left out; without good ones the tile becomes stale.
        }
        this.#decoding = false;
    }

    paint(server, now) {
        const state = stateOf({ server, camera: this.camera, picture: this.picture,
                                paused: this.paused }, now);
        for (const kind of kinds)
            this.root.classList.toggle(kind, kind === state.kind);
        this.root.classList.toggle("blank", this.picture.at === undefined);
        setText(this.part(".title"), state.title);
        setText(this.part(".reason"), state.reason);
        setText(this.part(".detail"), this.#detail(state));
        if (state.word !== this.state.word) {
            const label = `${this.camera.name}: ${t(state.word)}`;
            this.root.setAttribute("aria-label", label);
            this.part("canvas").setAttribute("aria-label", t("Picture of {name}", { name: label }));
            this.part(".save").setAttribute("aria-disabled", String(state.kind !== "live"));
            // What the viewer did, the first pictures, and the server's loss are no news of a camera.
            const quiet = ["", "paused", "connecting", "no connection"];
            if (!quiet.includes(this.state.word) && !quiet.includes(state.word))
                this.#wall.tell([label, state.reason].filter(Boolean).join(". "));
        }
        this.state = state;
    }

    #detail(state) {
        if (state.kind !== "live")
            return this.picture.time
                ? t("Last picture {time}", { time: this.picture.time.toLocaleTimeString() })
                : t("No picture yet");
        const { width, height, fps } = this.camera;
        return [width > 0 ? `${width} × ${height}` : "", fps > 0 ? t("{n} fps", { n: Math.round(fps) }) : ""]
            .filter(Boolean).join(", ");
    }

    async save() {
        const { name } = this.camera;
        if (this.state.kind !== "live") {
            this.#wall.tell(t("{name}: there is no picture to save now.", { name }));
            return;
        }
        try {
            const answer = await fetch(this.camera.snapshot, { cache: "no-store" });
            if (!answer.ok)
                throw new Error(answer.statusText);
            const url = URL.createObjectURL(await answer.blob());
            const link = document.createElement("a");
            const time = new Date().toISOString().slice(0, 19).replaceAll(":", "-");
            link.href = url;
            link.download = `${this.camera.id}-${time}.jpg`;
            link.click();
            setTimeout(() => URL.revokeObjectURL(url), 10_000);
            this.#wall.tell(t("{name}: snapshot saved.", { name }));
        } catch {
            this.#wall.tell(t("{name}: the snapshot could not be had. Try again.", { name }));
        }
    }

    width() { return this.part(".picture").clientWidth * devicePixelRatio; }
}

