// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The wall of shared cameras. What it knows comes from /status; names are only ever set as text.
//
// A browser opens six connections to a host at most, for all of its tabs together. Up to
// `maxStreams` cameras are shown as streams, a connection each; more are shown as snapshots, which
// take turns on as many connections.

const maxStreams = 4;
const statusEvery = 2000;
const snapshotEvery = 200; // ms between two pictures of one camera, at best
const retryAfter = 3000;
const patience = 8000;     // ms after which no answer counts as none

const wall = document.getElementById("wall");
const tiles = new Map(); // id: Tile
let reachable = false;
let uptime = 0;
let polling = 0;         // snapshots on their way

class Tile {
    constructor(camera) {
        this.root = document.getElementById("tile").content.cloneNode(true).firstElementChild;
        this.image = this.part("img");
        this.mode = "none";  // how the picture comes: "stream", "snapshots"
        this.loaded = false; // a picture of the current stream or poll has come
        this.busy = false;
        this.nextAt = 0;
        this.aspect = 16 / 9;
        this.image.addEventListener("load", () => { this.loaded = true; this.paint(); });
        this.image.addEventListener("error", () => this.lost());
        this.update(camera);
    }

    part(selector) { return this.root.querySelector(selector); }

    update(camera) {
        // "live" may be late after a start; frames that count up are as good.
        this.live = camera.state === "live"
            || (this.camera !== undefined && camera.frames > this.camera.frames);
        this.camera = camera;
        this.part(".name").textContent = camera.name;
        this.part(".stream").href = camera.stream;
        this.part(".snapshot").href = camera.snapshot;
        this.image.alt = `Live picture of ${camera.name}`;
        if (camera.width > 0 && camera.height > 0)
            this.aspect = camera.width / camera.height;
        this.paint();
    }

    paint() {
        const live = reachable && this.loaded && this.live;
        this.root.classList.toggle("live", live);
        this.root.classList.toggle("failed", reachable && this.camera.state === "failed");
        this.root.classList.toggle("blank", !this.loaded);
        this.part(".notice").textContent = this.notice();
        const size = this.camera.width > 0 ? `${this.camera.width} × ${this.camera.height}` : "";
        const rate = this.camera.fps > 0 ? `${Math.round(this.camera.fps)} fps` : "";
        this.part(".detail").textContent =
            live ? [size, rate].filter(Boolean).join(", ") : "No picture now";
    }

    notice() {
        if (!reachable)
            return "No connection. Trying again…";
        if (this.camera.state === "failed")
            return "No picture: the camera has failed.";
        if (this.camera.state === "paused")
            return "No picture: the camera is paused.";
        if (this.camera.state === "waiting")
            return "No picture. The camera is being reconnected…";
        return this.loaded ? "Waiting for a new picture…" : "Waiting for the picture…";
    }

    show(mode) {
        if (this.mode === mode)
            return;
        this.mode = mode;
        this.stop();
        if (mode === "stream")
            this.startStream();
    }

    startStream() {
        // The number keeps the browser from sharing or keeping an older answer.
        this.image.src = `${this.camera.stream}?t=${Date.now()}`;
    }

    stop() {
        clearTimeout(this.retry);
        this.loaded = false;
        this.image.removeAttribute("src"); // ends a stream's connection
        this.paint();
    }

    restart() {
        if (this.mode !== "stream")
            return;
        this.stop();
        this.startStream();
    }

    lost() {
        if (this.mode !== "stream" || !this.image.hasAttribute("src"))
            return;
        this.stop();
        this.retry = setTimeout(() => this.startStream(), retryAfter);
    }

    async poll() {
        this.busy = true;
        try {
            const answer = await fetch(this.camera.snapshot,
                                       { cache: "no-store", signal: AbortSignal.timeout(patience) });
            if (!answer.ok)
                throw new Error(answer.statusText);
            const old = this.image.src;
            this.image.src = URL.createObjectURL(await answer.blob());
            await this.image.decode();
            URL.revokeObjectURL(old);
            this.live = true;
            this.nextAt = performance.now() + snapshotEvery;
        } catch {
            this.live = false;
            this.nextAt = performance.now() + retryAfter;
        }
        this.busy = false;
        this.paint();
    }

    isInTrouble() { return ["waiting", "failed", "paused"].includes(this.camera.state); }

    isInView() {
        const box = this.root.getBoundingClientRect();
        return box.bottom > 0 && box.top < innerHeight;
    }
}

// Gives free connections to the tiles in view that have waited longest. Cameras in trouble, which
// take seconds to say that there is no picture, share one.
function pollSnapshots() {
    const now = performance.now();
    const due = [...tiles.values()]
        .filter(tile => tile.mode === "snapshots" && !tile.busy && tile.nextAt <= now
                        && tile.isInView())
        .sort((a, b) => a.nextAt - b.nextAt);
    let inTrouble = [...tiles.values()].some(tile => tile.busy && tile.isInTrouble());
    for (const tile of due) {
        if (polling >= maxStreams || (tile.isInTrouble() && inTrouble))
            continue;
        inTrouble ||= tile.isInTrouble();
        ++polling;
        tile.poll().finally(() => { --polling; });
    }
}

function apply(status) {
    const cameras = status.cameras;
    const ids = new Set(cameras.map(camera => camera.id));
    for (const [id, tile] of tiles) {
        if (!ids.has(id)) {
            tile.show("none");
            tile.root.remove();
            tiles.delete(id);
        }
    }
    wall.classList.toggle("single", cameras.length === 1);
    const columns = Math.max(1, Math.ceil(Math.sqrt(cameras.length)));
    wall.style.setProperty("--columns", columns);
    wall.style.setProperty("--rows", Math.ceil(cameras.length / columns));
    cameras.forEach((camera, index) => {
        if (!tiles.has(camera.id))
            tiles.set(camera.id, new Tile(camera));
        const tile = tiles.get(camera.id);
        tile.update(camera);
        if (wall.children[index] !== tile.root)
            wall.insertBefore(tile.root, wall.children[index] ?? null);
    });
    // The one camera sets the shape of its tile.
    const only = cameras.length === 1 ? tiles.get(cameras[0].id) : undefined;
    wall.style.setProperty("--aspect", only?.aspect ?? 16 / 9);
    document.getElementById("empty").hidden = cameras.length > 0;
    const count = (n, word) => `${n} ${word}${n === 1 ? "" : "s"}`;
    document.getElementById("summary").textContent =
        `${count(cameras.length, "camera")}, ${count(status.viewers, "viewer")}`;
}

// Nothing is fetched for a page that nobody sees.
function chooseModes() {
    const mode = document.hidden ? "none" : tiles.size > maxStreams ? "snapshots" : "stream";
    for (const tile of tiles.values())
        tile.show(mode);
}

async function refresh() {
    try {
        const answer = await fetch("/status",
                                   { cache: "no-store", signal: AbortSignal.timeout(patience) });
        if (!answer.ok)
            throw new Error(answer.statusText);
        const status = await answer.json();
        // A stream that ended with the server gives no error in every browser.
        const wasGone = !reachable || status.uptime < uptime;
        reachable = true;
        uptime = status.uptime;
        apply(status);
        if (wasGone)
            tiles.forEach(tile => tile.restart());
        chooseModes();
    } catch {
        reachable = false;
        document.getElementById("summary").textContent = "No connection. Trying again…";
        tiles.forEach(tile => tile.paint());
    }
    setTimeout(refresh, statusEvery);
}

document.addEventListener("visibilitychange", chooseModes);
setInterval(pollSnapshots, 50);
refresh();
