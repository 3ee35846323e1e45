// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The wall of shared cameras. What it knows of them comes from /status, the pictures from /wall.

import { layoutFor } from "./layout.js";
import { localise, t } from "./texts.js";
import { Tile } from "./tile.js";
import { WallStream } from "./wallstream.js";

const statusEvery = 1000; // ms
const paintEvery = 250;
const firstRetry = 1000;  // doubled up to
const longestRetry = 10_000;
const patience = 8000;    // after which no answer counts as none
const widths = [320, 480, 640, 960, 1280, 1920]; // few, so that viewers share what is made
const mostNews = 4;
const muchSmaller = 1.5;  // below that a smaller picture is not worth its making

const page = document.documentElement;
const wall = document.getElementById("wall");
const pauseAll = document.getElementById("pause-all");
const fullScreen = document.getElementById("full-screen");
const tiles = new Map(); // id: Tile, in the order of the wall
const server = { reachable: false, everReached: false, retryAt: 0, checked: 0, uptime: 0 };
let retry = firstRetry;
let grown = undefined;   // the tile that is shown alone

const stream = new WallStream((id, jpeg) => tiles.get(id)?.show(jpeg));

// For screen readers: what happened, in a sentence. What happens at once is told together.
let news = [];
function tell(text) {
    if (news.push(text) > 1)
        return;
    setTimeout(() => {
        const more = news.length - mostNews;
        document.getElementById("news").textContent =
            news.slice(0, mostNews).concat(more > 0 ? [t("And {n} more.", { n: more })] : []).join(" ");
        news = [];
    });
}

function grow(tile) {
    const before = grown;
    grown?.setGrown(false);
    grown = tile === grown ? undefined : tile;
    grown?.setGrown(true);
    document.body.classList.toggle("large", grown !== undefined);
    (grown ?? before)?.root.focus({ preventScroll: grown !== undefined });
    choose();
}

function pausedChanged() {
    const all = tiles.size > 0 && [...tiles.values()].every(tile => tile.paused);
    pauseAll.setAttribute("aria-pressed", String(all));
    pauseAll.querySelector("use").setAttribute("href", all ? "#play" : "#pause");
    pauseAll.querySelector("span").textContent = all ? t("Go on") : t("Pause");
    choose();
    paint();
}

function togglePauseAll() {
    const paused = pauseAll.getAttribute("aria-pressed") !== "true";
    tiles.forEach(tile => tile.setPaused(paused));
    tell(paused ? t("All cameras are paused.") : t("All cameras go on."));
}

function toggleFullScreen() {
    if (document.fullscreenElement)
        document.exitFullscreen();
    else
        page.requestFullscreen?.().catch(() => tell(t("The browser does not allow full screen.")));
}

function isInView(tile) {
    const box = tile.root.getBoundingClientRect();
    return box.bottom > -innerHeight / 2 && box.top < innerHeight * 1.5;
}

// Asks for what is seen, in about the size in which it is seen; of a page that nobody sees nothing.
function choose() {
    const wanted = document.hidden || !server.reachable ? []
        : [...tiles.values()].filter(tile => !tile.paused
            && (grown ? tile === grown : isInView(tile)));
    if (wanted.length === 0) {
        stream.want("");
        return;
    }
    const query = [`cameras=${wanted.map(tile => tile.camera.id).join(",")}`];
    const seen = Math.max(...wanted.map(tile => tile.width()));
    const width = widths.find(each => each >= seen);
    const largest = Math.max(...wanted.map(tile => tile.camera.width));
    if (width && (largest === 0 || largest >= width * muchSmaller))
        query.push(`width=${width}`);
    if (wanted.length > 4)
        query.push(`fps=${wanted.length > 9 ? 10 : 15}`);
    stream.want(`wall?${query.join("&")}`);
}

function arrange() {
    const header = document.querySelector("header").offsetHeight;
    const only = tiles.size === 1 ? [...tiles.values()][0].camera : undefined;
    const aspect = only && only.width > 0 ? only.width / only.height : 16 / 9;
    const { columns, tile, small } =
        layoutFor(tiles.size, page.clientWidth, innerHeight - header, aspect);
    wall.style.setProperty("--columns", columns);
    wall.style.setProperty("--tile-width", `${tile}px`);
    wall.style.setProperty("--aspect", aspect);
    wall.classList.toggle("small", small);
    choose();
}

function apply(cameras) {
    const ids = new Set(cameras.map(camera => camera.id));
    for (const [id, tile] of tiles) {
        if (ids.has(id))
            continue;
        if (tile === grown)
            grow(tile);
        tile.root.remove();
        tiles.delete(id);
        tell(t("{name} is shared no more.", { name: tile.camera.name }));
    }
    const before = new Map(tiles);
    tiles.clear();
    cameras.forEach((camera, index) => {
        const tile = before.get(camera.id) ?? new Tile(camera, { pausedChanged, grow, tell });
        tile.update(camera);
        tiles.set(camera.id, tile);
        if (wall.children[index] !== tile.root)
            wall.insertBefore(tile.root, wall.children[index] ?? null);
    });
    document.getElementById("empty").hidden = cameras.length > 0;
    pauseAll.hidden = cameras.length === 0;
    arrange();
}

function paint() {
    const now = performance.now();
    tiles.forEach(tile => tile.paint(server, now));
}

function summary(text) {
    const element = document.getElementById("summary");
    if (element.textContent !== text)
        element.textContent = text;
}

async function askStatus() {
    const answer = await fetch("status",
                               { cache: "no-store", signal: AbortSignal.timeout(patience) });
    if (answer.status === 401 && server.everReached)
        location.reload(); // the sign-in has run out: the server asks for it anew
    if (!answer.ok)
        throw new Error(answer.statusText);
    return answer.json();
}

async function refresh() {
    let wait = statusEvery;
    try {
        const status = await askStatus();
        const now = performance.now();
        document.getElementById("sign-out").hidden = !status.user?.session;
        // A stream that ended with the server gives no error in every browser.
        const isNew = !server.reachable || status.uptime < server.uptime
            || (stream.isDead(now) && status.cameras.some(one => one.age !== null && one.age < 2));
        if (!server.reachable && server.everReached)
            tell(t("The connection is back."));
        Object.assign(server, { reachable: true, everReached: true, checked: now,
                                uptime: status.uptime });
        retry = firstRetry;
        apply(status.cameras);
        if (isNew)
            stream.restart();
        const { cameras: { length: n }, viewers } = status;
        summary([n === 1 ? t("{n} camera", { n }) : t("{n} cameras", { n }),
                 viewers === 1 ? t("{n} viewer", { n: viewers })
                               : t("{n} viewers", { n: viewers })].join(", "));
    } catch {
        if (server.reachable)
            tell(t("The connection is lost. Trying again."));
        wait = retry;
        retry = Math.min(2 * retry, longestRetry);
        server.reachable = false;
        server.retryAt = performance.now() + wait;
        summary(t("No connection. Trying again…"));
        choose();
    }
    paint();
    schedule(wait);
}

let next = undefined;
function schedule(wait) {
    clearTimeout(next);
    next = setTimeout(refresh, wait);
}

// Arrow keys go from tile to tile as they lie on the page.
function move(tile, key) {
    const list = [...tiles.values()];
    const columns = Number(wall.style.getPropertyValue("--columns"));
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns }[key];
    const to = list[list.indexOf(tile) + (grown ? Math.sign(step) : step)];
    if (!to)
        return;
    if (grown)
        grow(to);
    else
        to.root.focus();
}

document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.altKey || event.metaKey)
        return;
    const tile = [...tiles.values()].find(one => one.root === event.target) ?? grown;
    const onButton = event.target.closest("button, a") !== null;
    const keys = {
        p: togglePauseAll,
        f: toggleFullScreen,
        Escape: () => grown && grow(grown),
        s: () => tile?.save(),
        ...(onButton ? {} : {
            Enter: () => tile && grow(tile),
            " ": () => tile?.setPaused(!tile.paused),
        }),
    };
    const action = keys[event.key];
    if (event.key.startsWith("Arrow") && tile)
        move(tile, event.key);
    else if (action)
        action();
    else
        return;
    event.preventDefault();
});

pauseAll.addEventListener("click", togglePauseAll);
fullScreen.addEventListener("click", toggleFullScreen);
fullScreen.hidden = !document.fullscreenEnabled; // phones have none for pages
document.addEventListener("fullscreenchange", () => {
    const on = document.fullscreenElement !== null;
    fullScreen.setAttribute("aria-pressed", String(on));
    fullScreen.querySelector("use").setAttribute("href", on ? "#shrink" : "#grow");
});
document.addEventListener("visibilitychange", () => {
    choose();
    if (document.hidden)
        clearTimeout(next);
    else
        schedule(0);
});
addEventListener("resize", arrange);
addEventListener("scroll", choose, { passive: true });
localise(document);
setInterval(paint, paintEvery);
refresh();
